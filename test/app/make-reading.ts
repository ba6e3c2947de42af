/** Readings of small workbooks, as a host would give them. */
import type { WorkbookReading } from '../../src/app/ports';
import type { Scalar } from '../../src/core/model/cell';
import type { SheetSnapshot } from '../../src/core/model/snapshot';

function sheet(name: string, values: readonly (readonly Scalar[])[]): SheetSnapshot {
  return {
    id: `{${name}}`,
    name,
    visible: true,
    owned: null,
    grid: { top: 0, left: 0, values, formats: new Map(), formulas: null },
    merges: [],
    mergesKnown: true,
    hiddenRows: [],
    hiddenColumns: [],
    tables: [],
    isProtected: false,
    isFiltered: false,
  };
}

export function registerReading(): WorkbookReading {
  const values = [
    ['No', 'Judul Kerja Sama', 'Perangkat Daerah', 'Mitra', 'Biaya (Rp)', 'Jangka Waktu'],
    [1, 'Bank sampah', 'Dinas Lingkungan Hidup', 'PT Lestari', 'Rp 150.000.000', '5 (enam) tahun'],
    [2, 'Air minum', 'Dinas PUPR', 'Kabupaten Sleman', 'terlampir', '3 tahun'],
  ];
  return { snapshot: { sheets: [sheet('Rekap 1', values)], skipped: [], date1904: false }, handEdited: [] };
}

export function emptyReading(): WorkbookReading {
  return { snapshot: { sheets: [sheet('Data', [])], skipped: [], date1904: false }, handEdited: [] };
}
