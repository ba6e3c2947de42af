/** Lists of interns. */
import { analyseSheets } from '../../fixtures/analyse-sheets';

describe('interns', () => {
  const HEAD = ['No', 'Nama Mahasiswa', 'NIM', 'Kampus', 'Penempatan', 'Mulai', 'Selesai', 'No. KPJ', 'Program', 'Tgl Efektif', 'Pendaftar'];
  const intern = (name: string, kpj: string | number) => [1, name, 'P101', 'Universitas A', 'Dinas Kesehatan', '6 April 2026', '3 Juli 2026', kpj, 'JKK, JKM', '3 April 2026', 'Universitas A'];

  it('whose KPJ alone is held as a number are told', () => {
    const rows = ['26040112233', '26040112234', 26040112241].map((kpj, index) => intern(`Peserta ${index}`, kpj));
    expect(analyseSheets({ Magang: [HEAD, ...rows] }).told('identifier-as-number')).toEqual(['warning Magang!H4']);
    const numbers = rows.map((row) => row.map((cell, index) => (index === 7 ? Number(cell) : cell)));
    expect(analyseSheets({ Magang: [HEAD, ...numbers] }).told('identifier-as-number')).toEqual([]);
  });
}); // prettier-ignore
