/** Labels in an office's own words: questions, what stands in brackets behind them, several things asked for at once. */
import { intake } from '../../../src/core/intake/intake';
import { readLabel } from '../../../src/core/intake/form-lines';
import { partsOf } from '../../../src/core/register/field-parts';
import { sheetFromRows, workbookOf } from '../../fixtures/sheet-from-rows';

const fieldOf = (label: string): string | null => readLabel(label, null, () => undefined).field;

describe('a label in other words', () => {
  it.each([
    ['Tajuk usulan', 'title'],
    ['Nama kegiatan yang dikerjasamakan', 'title'],
    ['Nama program', 'title'],
    ['Mengapa diperlukan (latar belakang)', 'background'],
    ['Mengapa kerja sama ini diperlukan?', 'background'],
    ['Untuk apa kerja sama ini?', 'purpose'],
    ['Berapa lama kerja sama berlangsung?', 'duration'],
    ['Di mana dilaksanakan?', 'location'],
    ['Dengan siapa?', 'partner'],
    ['Mitra Luar Negeri', 'partner'],
    ['Judul Kerja Sama Luar Negeri', 'title'],
    ['Manfaat yang diperoleh', 'benefits'],
    ['Manfaat bagi Daerah', 'benefits'],
    ['Manfaat bagi Masyarakat', 'benefits'],
    ['Sub kegiatan, TA', 'subActivity'],
    ['Sub kegiatan dan tahun anggaran', 'subActivity'],
    ['Dinas lain yang ikut serta', 'agencies'],
    ['Perangkat daerah lainnya', 'agencies'],
  ])('%s asks for %s', (label, field) => {
    expect(fieldOf(label)).toBe(field);
  });

  it.each(['Untuk apa dana digunakan?', 'Dampak baik', 'Nama (nama lengkap)'])('%s asks for no such field', (label) => {
    expect(fieldOf(label)).not.toBe('purpose');
    expect(fieldOf(label)).not.toBe('impact');
    expect(fieldOf(label)).not.toBe('title');
  });
});

it('sides of the impact in plain words are its parts', () => {
  const rows = [
    ['Tajuk usulan', ':', 'Integrasi angkutan perbatasan'],
    ['Perangkat daerah', ':', 'Dinas Perhubungan'],
    ['Mitra yang dituju', ':', 'Pemerintah Kota Semarang'],
    ['Jangka waktu', ':', '3 (tiga) tahun'],
    ['Dampak baik', ':', 'Emisi turun 210 ton per tahun'],
    ['Dampak kurang baik', ':', 'Pendapatan 22 angkutan turun 9%'],
    ['Pengelolaan dampak', ':', 'Angkutan dialihkan ke 3 rute'],
  ];
  const [object] = intake(workbookOf(sheetFromRows(rows)), {}).objects;
  const sides = partsOf(object?.extras ?? {}, 'impact').map(({ label, side }) => [label, side]);
  expect(sides).toEqual([
    ['Dampak baik', 'positive'],
    ['Dampak kurang baik', 'negative'],
    ['Pengelolaan dampak', 'mitigation'],
  ]);
});

it('benefits under a label for each who has them are read as one, whoever comes first', () => {
  const rows = [
    ['Judul', 'Budidaya rumput laut'],
    ['Perangkat Daerah', 'Dinas Perikanan'],
    ['Mitra', 'Koperasi Nelayan Baguala'],
    ['Manfaat bagi Masyarakat', 'Pendapatan 80 pembudidaya naik'],
    ['Manfaat bagi Daerah', 'Retribusi pasar ikan naik 4%'],
    ['Manfaat bagi Mitra', '-'],
    ['Jangka Waktu', '3 (tiga) tahun'],
  ];
  const [object] = intake(workbookOf(sheetFromRows(rows)), {}).objects;
  expect(object?.fields.benefits?.value).toBe('Pendapatan 80 pembudidaya naik\nRetribusi pasar ikan naik 4%');
});
