/** Tables whose proposal is named over them only: by its number on the same sheet, by a caption over several tables. */
import { recordText } from '../../../src/core/model/record';
import { fieldText } from '../../../src/core/model/object';
import { analyseSheets, type Rows } from '../../fixtures/analyse-sheets';

function ownersOf(sheets: Readonly<Record<string, Rows>>) {
  const { objects, records, told } = analyseSheets(sheets);
  const titles = new Map(objects.map((object) => [object.id, fieldText(object, 'title')]));
  const owners = records.map((row) => {
    const fields = ['duty', 'indicator', 'aspect', 'description'] as const;
    const name = fields.map((field) => recordText(row, field as never)).find((text) => text !== '');
    return `${row.kind} ${name ?? ''}: ${row.object === null ? '-' : (titles.get(row.object) ?? '')}`;
  });
  return { owners, told };
}

describe('proposals counted anew on every sheet', () => {
  const duties = (number: number, duty: string, lead: string): Rows => [
    [],
    [`Tugas Usulan ${number}`],
    ['No', 'Tugas', 'Penanggung Jawab'],
    [1, duty, lead],
  ];
  const matrix = (agency: string, first: string, second: string): Rows => [
    ['URAIAN', 'Usulan 1', 'Usulan 2'],
    ['Judul', first, second],
    ['Mitra', 'Kabupaten Sambas', 'Kabupaten Bengkayang'],
    ['Perangkat Daerah', agency, agency],
    ['Lokasi', 'Sedau', 'Pasar Hongkong'],
    ['Jangka Waktu', '2 tahun', '3 tahun'],
  ];

  it('has a table under its number on the sheet of that table, whoever leads', () => {
    const { owners, told } = ownersOf({
      DLH: [
        ...matrix('Dinas Lingkungan Hidup', 'Pengangkutan Sampah Perbatasan', 'Pemantauan Mutu Air Sungai'),
        ...duties(1, 'Menyiapkan truk', 'Dinas Lingkungan Hidup'),
        ...duties(2, 'Mengambil contoh air', 'Dinas Pangan'),
      ],
      PANGAN: [
        ...matrix('Dinas Pangan', 'Pasokan Beras Antardaerah', 'Gudang Pangan Bersama'),
        ...duties(1, 'Menyiapkan gudang', 'Dinas Lingkungan Hidup'),
        ...duties(2, 'Membeli timbangan', 'Dinas Pangan'),
      ],
    });
    expect(owners).toEqual([
      'duties Menyiapkan truk: Pengangkutan Sampah Perbatasan',
      'duties Mengambil contoh air: Pemantauan Mutu Air Sungai',
      'duties Menyiapkan gudang: Pasokan Beras Antardaerah',
      'duties Membeli timbangan: Gudang Pangan Bersama',
    ]);
    expect(told('row-unattached')).toEqual([]);
  });
});
