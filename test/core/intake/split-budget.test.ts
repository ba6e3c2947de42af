import { intake } from '../../../src/core/intake/intake';
import type { FieldId } from '../../../src/core/model/object';
import { sheetFromRows, workbookOf } from '../../fixtures/sheet-from-rows';

const read = (label: string, text: string) => {
  const rows = [
    ['Judul', 'Perbaikan Dermaga Rakyat'],
    ['Mitra', 'PT Tirta'],
    ['Perangkat Daerah', 'Dinas Perhubungan'],
    ['Lokasi', 'Kecamatan Batang Lupar'],
    [label, text],
  ];
  const [object] = intake(workbookOf(sheetFromRows(rows)), {}).objects;
  return (['budgetStatus', 'subActivity', 'accountCode'] as const satisfies readonly FieldId[]).map(
    (field) => object?.fields[field]?.value ?? null,
  );
};

test.each([
  [
    'Status',
    'Sudah di DPA. Tahun Anggaran: 2026. Kode sub kegiatan 2.15.02.2.05.0003; kode rekening 5.1.02.02.04.0036.',
    ['di-dpa', '2.15.02.2.05.0003', '5.1.02.02.04.0036'],
  ],
  [
    'Sub Kegiatan / Tahun / Status',
    '2.15.02.2.05.0003 Penataan Dermaga / 2026 / Belum dianggarkan',
    ['belum-dianggarkan', '2.15.02.2.05.0003 Penataan Dermaga', null],
  ],
  ['Penganggaran', 'Masuk RKA. Rekening 5.1.02.02.04.0036', ['masuk-rka', null, '5.1.02.02.04.0036']],
  ['Pembiayaan', 'APBD Rp 90.000.000, rekening 0113456789 Bank NTT', [null, null, null]],
])('%s: “%s” tells %j', (label, text, expected) => {
  expect(read(label, text)).toEqual(expected);
});
