import { intake } from '../../../src/core/intake/intake';
import { finish } from '../../../src/core/intake/slices';
import { mergeRegister } from '../../../src/core/register/merge';
import { validate } from '../../../src/core/rules/validate';
import { sheetFromRows, workbookOf } from '../../fixtures/sheet-from-rows';

const MONITORING = [
  ['Nomor PKS', 'Perangkat Daerah', 'Tahun', 'Target', 'Realisasi', 'Kendala'],
  ['12/PKS/2023', 'Dinas Kesehatan', 2024, 100, 40, 'Petugas kurang'],
  ['13/PKS/2023', 'Dinas Sosial', 2024, 20, 20, ''],
];
const INTERNS = [
  ['No', 'Nama', 'NIM', 'Perguruan Tinggi', 'Judul Kerja Sama', 'Penempatan', 'No. KPJ'],
  [1, 'Mahasiswa Satu', '2011001', 'Politeknik Negeri Bandung', 'Magang Dinas Kesehatan', 'Dinas Kesehatan', ''],
];

function findingsOf(...sheets: readonly (readonly (readonly (string | number)[])[])[]) {
  const found = intake(workbookOf(...sheets.map((rows, index) => sheetFromRows(rows, { name: `L${index}` }))), {});
  const merged = finish(mergeRegister({ intake: found, state: null }));
  return validate({ ...merged, sources: found.sources, today: '2025-01-15' });
}

describe('a workbook with record sheets only', () => {
  it('is told which rows belong to no object', () => {
    const found = findingsOf(MONITORING, INTERNS).filter(({ rule }) => rule === 'row-unattached');
    expect(found.map(({ cells }) => cells[0]?.sheet)).toEqual(['L0', 'L0', 'L1']);
  });

  it('has no findings when it is empty', () => {
    expect(findingsOf([['Catatan rapat']])).toEqual([]);
  });
});
