/** Workbooks from other offices: chosen or dropped, what was read of each, and what can be done with it. */
import { Button } from '@fluentui/react-components';
import { useRef, useState, type DragEvent } from 'react';
import type { OfficeFileState } from '../../app/office-files';
import { PagedList } from '../components/PagedList';
import { Section } from '../components/Section';
import { usePane, type Text } from '../hooks/pane-context';

const PAGE = 10;
const TYPES = '.xlsx,.xlsm';

export function FilesPart() {
  const { controller, state, text, busy } = usePane();
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const [isOver, setIsOver] = useState(false);
  const read = (list: FileList | null): void => {
    const chosen = [...(list ?? [])].filter(({ name }) => !name.startsWith('~$') && !name.startsWith('.'));
    if (chosen.length === 0 || busy) return;
    void controller.addFiles(
      chosen.map((file) => ({
        name: file.webkitRelativePath || file.name,
        bytes: async () => new Uint8Array(await file.arrayBuffer()),
      })),
    );
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setIsOver(false);
    read(event.dataTransfer.files);
  };
  return (
    <Section title={text('pane.files.title')}>
      <div
        className={isOver ? 'ks-drop ks-drop-over' : 'ks-drop'}
        data-testid="drop"
        onDragOver={(event) => {
          event.preventDefault();
          setIsOver(true);
        }}
        onDragLeave={() => setIsOver(false)}
        onDrop={drop}
      >
        <p className="ks-hint">{text('pane.files.text')}</p>
        <div className="ks-buttons">
          <Button size="small" disabled={busy} onClick={() => files.current?.click()}>
            {text('pane.files.choose')}
          </Button>
          <Button size="small" disabled={busy} onClick={() => folder.current?.click()}>
            {text('pane.files.folder')}
          </Button>
        </div>
        <FileInput inputRef={files} label={text('pane.files.choose')} onFiles={read} />
        <FileInput inputRef={folder} label={text('pane.files.folder')} isFolder onFiles={read} />
      </div>
      {state.files.length > 0 ? (
        <>
          <p className="ks-hint">{text('pane.files.count', countFiles(state.files))}</p>
          <PagedList
            items={badFirst(state.files)}
            pageSize={PAGE}
            className="ks-list ks-rows"
            keyOf={({ name }) => name}
          >
            {(file) => <FileItem file={file} />}
          </PagedList>
        </>
      ) : null}
    </Section>
  );
}

interface FileInputProps {
  readonly inputRef: React.RefObject<HTMLInputElement | null>;
  readonly label: string;
  readonly isFolder?: boolean;
  readonly onFiles: (files: FileList | null) => void;
}

/** The browser's own chooser, opened by a button beside it. */
function FileInput({ inputRef, label, isFolder = false, onFiles }: FileInputProps) {
  const folder = isFolder ? { webkitdirectory: '' } : { accept: TYPES };
  return (
    <input
      ref={inputRef}
      type="file"
      multiple
      hidden
      aria-label={label}
      {...folder}
      onChange={(event) => {
        onFiles(event.target.files);
        event.target.value = '';
      }}
    />
  );
}

function badFirst(files: readonly OfficeFileState[]): OfficeFileState[] {
  return [...files.filter(({ refusal }) => refusal !== null), ...files.filter(({ refusal }) => refusal === null)];
}

function countFiles(files: readonly OfficeFileState[]): { readonly read: number; readonly failed: number } {
  const failed = files.filter(({ refusal }) => refusal !== null).length;
  return { read: files.length - failed, failed };
}

function FileItem({ file }: { readonly file: OfficeFileState }) {
  const { controller, text, busy } = usePane();
  return (
    <>
      <strong className="ks-file-name">{file.name}</strong>
      <span className={file.refusal === null ? 'ks-hint' : 'ks-alert'}>{fileText(file, text)}</span>
      <div className="ks-buttons">
        {file.sheets > 0 ? (
          <Button
            size="small"
            disabled={busy}
            aria-label={text('pane.files.insertNamed', { name: file.name })}
            onClick={() => void controller.prepareInsert(file.name)}
          >
            {text('pane.files.insert')}
          </Button>
        ) : null}
        <Button
          size="small"
          appearance="subtle"
          disabled={busy}
          aria-label={text('pane.files.removeNamed', { name: file.name })}
          onClick={() => void controller.removeFile(file.name)}
        >
          {text('pane.files.remove')}
        </Button>
      </div>
    </>
  );
}

function fileText(file: OfficeFileState, text: Text): string {
  return file.refusal === null
    ? text('pane.files.sheets', { count: file.sheets })
    : text(`pane.fileRefusal.${file.refusal}`);
}
