/** The ports for workbooks of others: reading and making them without Excel, and putting their sheets into the workbook. */
import type { FileMaker, FileReader, FileRefusal, SheetInserter } from '../../app/ports';
import { refuse } from '../../core/model/result';
import { fail } from '../errors';
import { hasExcelApi } from '../requirements';
import type { HostRunner } from '../run';

/** The reader itself comes in a script of its own when the first file is chosen. */
export function makeFileReader(): FileReader {
  return {
    async read(file) {
      let bytes: Uint8Array;
      try {
        bytes = await file.bytes();
      } catch {
        // The file was moved or its access was withdrawn since it was chosen.
        return refuse<FileRefusal>('gone');
      }
      const { readWorkbookFile } = await import(/* webpackChunkName: "files" */ './read-workbook-file');
      return readWorkbookFile(file.name, bytes);
    },
  };
}

/** The writer comes in a script of its own. */
export function makeFileMaker(): FileMaker {
  return {
    async make(plans) {
      const { writeWorkbookFile } = await import(/* webpackChunkName: "files" */ './write-workbook-file');
      return writeWorkbookFile(plans);
    },
  };
}

/** insert: 4 syncs, and 1 more for every 2 MB. The sheets come after the last one, under names Excel makes unlike those that are there. */
export function makeSheetInserter(runner: HostRunner): SheetInserter {
  return {
    insert(bytes, options) {
      return runner.run(async (session) => {
        if (!hasExcelApi('1.13')) fail('notSupported', { feature: 'insertWorksheetsFromBase64', after: 'untouched' });
        const { insertSheets } = await import(/* webpackChunkName: "files" */ './insert-sheets');
        return insertSheets(session, bytes, options);
      });
    },
  };
}
