import { intake } from '../../../src/core/intake/intake';
import { recallChoices } from '../../../src/core/intake/recall-choices';
import { sheetFromRows, workbookOf } from '../../fixtures/sheet-from-rows';

const KNOWN = { '{1}|nomor|judul|mitra|urgensi|biaya rp': { urgensi: 'notes', 'biaya rp': 'cost' } } as const;

describe('recallChoices', () => {
  it('takes the corrections of the sheet itself first', () => {
    const own = { '{2}|nomor|judul|mitra|urgensi|biaya rp': { urgensi: 'issues' } } as const;
    expect(recallChoices({ ...KNOWN, ...own }, '{2}|nomor|judul|mitra|urgensi|biaya rp')).toEqual({
      fields: { urgensi: 'issues' },
      changes: null,
    });
  });

  it('takes over those of another sheet with the same headings', () => {
    expect(recallChoices(KNOWN, '{2}|nomor|judul|mitra|urgensi|biaya rp')).toEqual({
      fields: { urgensi: 'notes', 'biaya rp': 'cost' },
      changes: { added: [], removed: [], renamed: [] },
    });
  });

  it('says which headings came, went or changed, and follows one that was renamed', () => {
    const known = { '{1}|a satu|b dua|c tiga|d empat|e lima|f enam|biaya rp': { 'biaya rp': 'cost' } } as const;
    expect(recallChoices(known, '{2}|a satu|b dua|c tiga|d empat|e lima|f enam|biaya rp ribu')).toEqual({
      fields: { 'biaya rp ribu': 'cost' },
      changes: { added: [], removed: [], renamed: [{ from: 'biaya rp', to: 'biaya rp ribu' }] },
    });
  });

  it('takes nothing over from other headings', () => {
    expect(recallChoices(KNOWN, '{2}|nama|nim|prodi')).toEqual({ fields: {}, changes: null });
  });
});

test('a correction for one sheet holds for the next of its kind, and says so', () => {
  const rows = [
    ['No', 'Judul Kerja Sama', 'Mitra', 'Perangkat Daerah', 'Urgensi'],
    [1, 'Bank Sampah', 'Yayasan Hijau', 'DLH', 'tinggi'],
  ];
  const first = intake(workbookOf(sheetFromRows(rows, { name: 'Satu' })), {});
  const { key } = first.sources[0]!;
  const next = intake(workbookOf(sheetFromRows(rows, { name: 'Dua' })), { [key]: { urgensi: 'notes' } });
  expect(next.sources[0]?.columns[4]).toMatchObject({ field: 'notes', chosen: true });
  expect(next.sources[0]?.recalled).toEqual({ added: [], removed: [], renamed: [] });
});

test('the headings of a sheet that changed keep their corrections, which say that it is the same sheet', () => {
  const known = { '{1}|nomor|judul|mitra|urgensi|biaya': { urgensi: 'notes' } } as const;
  const elsewhere = { '{2}|nomor|judul|mitra|urgensi|nilai': { urgensi: 'issues' } } as const;
  expect(recallChoices({ ...known, ...elsewhere }, '{1}|nomor|judul|mitra|urgensi|nilai')).toEqual({
    fields: { urgensi: 'notes' },
    changes: { isSameSheet: true, added: ['nilai'], removed: ['biaya'], renamed: [] },
  });
});
