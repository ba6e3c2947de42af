/** Lists of interns. */
import { analyseSheets, type Rows } from '../../fixtures/analyse-sheets';

describe('interns', () => {
  const HEAD = ['No', 'Nama Mahasiswa', 'NIM', 'Kampus', 'Penempatan', 'Mulai', 'Selesai', 'No. KPJ', 'Program', 'Tgl Efektif', 'Pendaftar'];
  const intern = (name: string, kpj: string | number) => [1, name, 'P101', 'Universitas A', 'Dinas Kesehatan', '6 April 2026', '3 Juli 2026', kpj, 'JKK, JKM', '3 April 2026', 'Universitas A'];

  it('entered to try the sheet are told once, a name that resembles a trial is not', () => {
    const trial = [3, 'tes', '123', 'tes tes', null, null, null, null, null, null, null];
    const { findings } = analyseSheets({ Magang: [HEAD, intern('Asdar', '26040112233'), intern('Fikri', '26040112234'), trial] });
    expect(findings.filter(({ cells }) => cells.some(({ rowIndex }) => rowIndex === 3)).map(({ rule }) => rule)).toEqual(['test-row']);
    expect(findings.filter(({ rule }) => rule === 'test-row')).toHaveLength(1);
  });

  it('have their NIK judged under a heading spaced out', () => {
    const head = HEAD.map((heading) => (heading === 'Program' ? 'N I K' : heading));
    const rows = ['647303463020400', '6473011204040003'].map((nik, at) => intern(`Peserta ${at}`, `2604011223${at}`).map((cell, index) => (index === 8 ? nik : cell)));
    expect(analyseSheets({ Magang: [head, ...rows] }).told('identifier-shape')).toEqual(['error Magang!I2']);
  });

  it('whose KPJ alone is held as a number are told', () => {
    const rows = ['26040112233', '26040112234', 26040112241].map((kpj, index) => intern(`Peserta ${index}`, kpj));
    expect(analyseSheets({ Magang: [HEAD, ...rows] }).told('identifier-as-number')).toEqual(['warning Magang!H4']);
    const numbers = rows.map((row) => row.map((cell, index) => (index === 7 ? Number(cell) : cell)));
    expect(analyseSheets({ Magang: [HEAD, ...numbers] }).told('identifier-as-number')).toEqual([]);
  });

  it('are insured from a day under `Berlaku Mulai`', () => {
    const { records, told } = analyseSheets({
      Magang: [
        HEAD.map((heading) => (heading === 'Tgl Efektif' ? 'Berlaku Mulai' : heading)),
        intern('Aulia', '26040112233'),
        intern('Fikri', '26040112234'),
      ],
    });
    expect(records.map((row) => (row.kind === 'interns' ? [row.fields.start?.value, row.fields.effective?.value] : []))).toEqual([['2026-04-06', '2026-04-03'], ['2026-04-06', '2026-04-03']]);
    expect(told('intern-insurance')).toEqual([]);
  });

  it('registered by the partner of a proposal are those of the proposal', () => {
    const form: Rows = [
      ['USULAN KERJA SAMA'],
      ['Judul', ':', 'Magang vokasi'], ['Perangkat Daerah', ':', 'BKPSDM'], ['Mitra', ':', 'Politeknik Kaltara'], ['Ruang Lingkup', ':', 'Penempatan 14 mahasiswa.'],
      ['Jangka Waktu', ':', '2 tahun'], ['Pembiayaan', ':', 'APBD'],
    ];
    const list = (registrar: string): Rows => [
      HEAD.filter((heading) => heading !== 'Kampus'),
      ...['Aulia', 'Fikri'].map((name, at) => [...intern(name, `2604011223${String(at)}`).filter((_cell, at) => at !== 3).slice(0, -1), registrar]),
    ];
    expect(analyseSheets({ Usulan: form, Magang: list('Politeknik Kaltara') }).told('intern-insurance')).toEqual([]);
    expect(analyseSheets({ Usulan: form, Magang: list('Universitas B') }).told('intern-insurance')).toEqual(['warning Usulan!C2']);
  });

  it('of a proposal whose form leaves open who registers them are told', () => {
    const form = (title: string): Rows => [
      ['USULAN KERJA SAMA'],
      ['Judul', ':', title], ['Perangkat Daerah', ':', 'Dinas Kesehatan'], ['Mitra', ':', 'Universitas A'], ['Ruang Lingkup', ':', 'Pelatihan 40 kader.'],
      ['Jangka Waktu', ':', '2 tahun'], ['Pendaftar BPJS Ketenagakerjaan', ':', null], ['Pembiayaan', ':', 'APBD'],
    ];
    expect(analyseSheets({ Usulan: form('Magang gizi balita') }).told('intern-insurance')).toEqual(['warning Usulan!C7']);
    expect(analyseSheets({ Usulan: form('Pelatihan kader gizi') }).told('intern-insurance')).toEqual([]);
  });
}); // prettier-ignore
