import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { ChosenFile } from '../../src/app/ports';
import { ANALYSIS, REGISTER_SOURCE, SCENES, steps } from './fake-controller';
import { renderPane } from './render-pane';

const REGISTER = SCENES.register;

describe('what happens to the Register', () => {
  test('the preview counts new, changed, unchanged and vanished objects, and shows each changed cell', () => {
    renderPane(SCENES.preview);
    const part = screen.getByRole('region', { name: 'Perubahan pada Register' });
    expect(part).toHaveTextContent('Objek baru: 1');
    expect(part).toHaveTextContent('Objek berubah: 1 (sel: 2)');
    expect(part).toHaveTextContent('Objek yang tidak ada lagi pada sumbernya: 1');
    expect(part).toHaveTextContent('Objek tidak berubah: 2');
    expect(part).toHaveTextContent('Sebelum: 120000000');
    expect(within(part).getByRole('button', { name: 'Buka Register, sel V5' })).toBeInTheDocument();
  });

  test.each([
    ['Pertahankan isi Register untuk KS-001 · Jangka Waktu', 'register'],
    ['Pakai isi sumber untuk KS-001 · Jangka Waktu', 'source'],
  ])('a conflict is decided by “%s”', async (name, keep) => {
    const { controller, user } = renderPane(REGISTER);
    await user.click(screen.getByRole('button', { name }));
    expect(controller.calls).toContainEqual(['decideCells', ANALYSIS.conflicts, keep]);
  });

  test('several conflicts are decided at once', async () => {
    const conflicts = [ANALYSIS.conflicts[0]!, { ...ANALYSIS.conflicts[0]!, object: 'KS-002' }];
    const { controller, user } = renderPane({ ...REGISTER, analysis: { ...ANALYSIS, conflicts } });
    await user.click(screen.getByRole('button', { name: 'Pakai semua isi sumber' }));
    expect(controller.calls).toContainEqual(['decideCells', conflicts, 'source']);
  });

  test('a pair is merged or kept apart, a merged one can be parted', async () => {
    const { controller, user } = renderPane(REGISTER);
    await user.click(screen.getByRole('button', { name: /^Satukan: Penyediaan/ }));
    expect(controller.calls).toContainEqual(['decidePair', 'a+b', 'merge']);
    await user.click(screen.getByText('Disatukan dari dua tempat: 1'));
    await user.click(screen.getByRole('button', { name: 'Pisahkan: Magang Mahasiswa Vokasi' }));
    expect(controller.calls).toContainEqual(['decidePair', 'c+d', 'apart']);
  });

  test('a name for several spellings is taken as offered, corrected, refused and taken back', async () => {
    const { controller, user } = renderPane(REGISTER);
    const { offered, united } = REGISTER.analysis.names;
    await user.click(screen.getByRole('button', { name: 'Pakai nama ini: Dinas Komunikasi dan Informatika' }));
    const answered = (suggestion: unknown, name: string | null): unknown => ['decideNames', [{ suggestion, name }]];
    expect(controller.calls).toContainEqual(answered(offered[0], 'Dinas Komunikasi dan Informatika'));
    const field = screen.getByRole('textbox', { name: 'Nama yang dipakai (Mitra)' });
    await user.clear(field);
    await user.type(field, 'PT Tirta Sehat Abadi ');
    await user.click(screen.getByRole('button', { name: /^Pakai nama ini: PT Tirta Sehat Abadi/ }));
    expect(controller.calls).toContainEqual(answered(offered[1], 'PT Tirta Sehat Abadi'));
    await user.click(screen.getByRole('button', { name: 'Biarkan berbeda: PT Tirta Sehat' }));
    expect(controller.calls).toContainEqual(answered(offered[1], null));
    await user.click(screen.getByText('Nama yang disatukan: 1'));
    await user.click(screen.getByRole('button', { name: 'Kembalikan ejaannya: Dinas Kesehatan' }));
    expect(controller.calls).toContainEqual(['forgetName', united[0]]);
  });
});

describe('sheets of records', () => {
  test('show their own fields to choose from, by their names', async () => {
    const column = { columnIndex: 2, heading: 'Kondisi Awal', field: 'baseline', confidence: 0.65, samples: ['58'], chosen: false } as const; // prettier-ignore
    const source = { ...REGISTER_SOURCE, key: 's9|kondisi awal', sheet: 'Indikator', kind: 'indicators', columns: [column] } as const; // prettier-ignore
    const { controller, user } = renderPane({ analysis: { ...ANALYSIS, sources: [source] } });
    const choice = screen.getByRole('combobox', { name: 'Bidang untuk “Kondisi Awal” pada lembar Indikator' });
    expect(choice).toHaveValue('baseline');
    const names = within(choice).getAllByRole('option').map(({ textContent }) => textContent); // prettier-ignore
    expect(names).toEqual(expect.arrayContaining(['ID Objek', 'Indikator Kinerja', 'Baseline', 'Dokumen Perencanaan']));
    expect(names).not.toContain('Ruang Lingkup');
    await user.selectOptions(choice, 'Target');
    expect(controller.calls).toEqual([['chooseField', source, 'Kondisi Awal', 'target']]);
  });
});

describe('what a table or form was taken for', () => {
  const kindOf = (sheet: string) => screen.getByRole('combobox', { name: `Jenis tabel pada lembar ${sheet}` });
  const optionsOf = (sheet: string) => within(kindOf(sheet)).getAllByRole('option').map(({ textContent }) => textContent); // prettier-ignore

  test('is corrected by kind, left alone, or taken in; a chosen kind can be given back', async () => {
    const column = { columnIndex: 0, heading: 'Nama', field: null, confidence: 0, samples: [], chosen: false } as const;
    const unknown = { ...REGISTER_SOURCE, key: 's3', sheet: 'Daftar Hadir', kind: 'other', leftAlone: 'unknownHeadings', columns: [column] } as const; // prettier-ignore
    const chosen = { ...REGISTER_SOURCE, key: 's4', sheet: 'RAB', kind: 'costs', isKindChosen: true } as const;
    const { controller, user } = renderPane({ analysis: { ...ANALYSIS, sources: [REGISTER_SOURCE, unknown, chosen] } });
    expect(kindOf(REGISTER_SOURCE.sheet)).toHaveValue('register');
    expect(optionsOf(REGISTER_SOURCE.sheet)).not.toContain('Kenali dari judul kolom');
    await user.selectOptions(kindOf(REGISTER_SOURCE.sheet), 'Bukan tabel kita: biarkan');
    await user.selectOptions(kindOf('Daftar Hadir'), 'Peserta magang');
    await user.selectOptions(kindOf('RAB'), 'Kenali dari judul kolom');
    expect(controller.calls).toEqual([
      ['chooseKind', REGISTER_SOURCE, 'other'],
      ['chooseKind', unknown, 'interns'],
      ['chooseKind', chosen, null],
    ]);
  });

  test('a form is ours or left alone, and its labels are corrected with their values beside them', async () => {
    const form = ANALYSIS.sources.find(({ kind }) => kind === 'form')!;
    const { controller, user } = renderPane({ analysis: { ...ANALYSIS, sources: [form] } });
    expect(optionsOf(form.sheet)).toEqual(['Formulir usulan', 'Bukan tabel kita: biarkan']);
    await user.click(screen.getByText('Isian formulir dan bidangnya'));
    const label = screen.getByRole('combobox', { name: 'Bidang untuk “Catatan Sekretariat”' });
    await user.selectOptions(label, 'Kendala');
    expect(controller.calls).toEqual([['chooseField', form, 'Catatan Sekretariat', 'issues']]);
  });
});

describe('doubtful cells', () => {
  test('of costs name their kind, the amount they may be, and how much rests on them', () => {
    const doubt = { object: null, kind: 'costs', field: 'amount', type: 'money', dependants: 2, cell: { sheet: 'RAB', rowIndex: 3, columnIndex: 5 }, raw: '1.250', readings: ['1250', '1.25'] } as const; // prettier-ignore
    renderPane({ ...REGISTER, analysis: { ...ANALYSIS, doubts: [doubt] } });
    const cells = screen.getByRole('region', { name: 'Isian yang perlu dipastikan' });
    expect(cells).toHaveTextContent('Rincian biaya');
    expect(cells).toHaveTextContent(/Rp\s?1\.250/);
    expect(cells).toHaveTextContent('Hasil yang bertumpu pada sel ini: 2');
  });
});

describe('files of other offices', () => {
  const chosen = (controller: ReturnType<typeof renderPane>['controller']): string[] =>
    controller.calls
      .filter(([name]) => name === 'addFiles')
      .flatMap(([, files]) => (files as readonly ChosenFile[]).map(({ name }) => name));

  test('are chosen, and the lock files of Excel left out', async () => {
    const { controller, user } = renderPane({ analysis: ANALYSIS });
    const files = [new File(['x'], 'a.xlsx'), new File(['x'], '~$a.xlsx')];
    await user.upload(screen.getByLabelText('Pilih berkas', { selector: 'input' }), files);
    expect(chosen(controller)).toEqual(['a.xlsx']);
  });

  test('are dropped', async () => {
    const { controller } = renderPane({ analysis: ANALYSIS });
    fireEvent.drop(screen.getByTestId('drop'), { dataTransfer: { files: [new File(['x'], 'b.xlsx')] } });
    await waitFor(() => expect(chosen(controller)).toEqual(['b.xlsx']));
  });

  test('a bad one is named with what to do, a read one can be inserted or removed', async () => {
    const { controller, user } = renderPane(REGISTER);
    expect(screen.getByText(/format .xls atau .xlsb|berformat .xls/)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: /^Sisipkan lembarnya dari Usulan 2024/ }));
    await user.click(screen.getByRole('button', { name: 'Lepaskan Usulan Disdik.xls' }));
    expect(controller.calls).toEqual([
      ['prepareInsert', REGISTER.files[0].name],
      ['removeFile', 'Usulan Disdik.xls'],
    ]);
  });

  test('their cells are named and cannot be jumped to', () => {
    const doubt = { ...ANALYSIS.doubts[0]!, cell: { sheet: '[a.xlsx]Usulan', rowIndex: 1, columnIndex: 1 } };
    renderPane({ ...REGISTER, analysis: { ...ANALYSIS, doubts: [doubt] } });
    expect(screen.getByText('a.xlsx › Usulan!B2')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /a\.xlsx/ })).not.toBeInTheDocument();
  });
});

describe('the review', () => {
  test('rows of one role are told in words and selected in the sheet', async () => {
    const { controller, user } = renderPane({ analysis: ANALYSIS, steps: steps('ready', 'todo', 'todo', 'todo') });
    await user.click(screen.getAllByRole('button', { name: 'Buka Rekap Usulan 2024, baris 5–6' })[0]!);
    const at = (rowIndex: number, columnIndex: number) => ({ sheet: 'Rekap Usulan 2024', rowIndex, columnIndex });
    expect(controller.calls).toEqual([['goTo', at(4, 0), at(5, 11)]]);
  });

  test('all sure headings are accepted at once, and no doubtful one', async () => {
    const { controller, user } = renderPane({ analysis: ANALYSIS });
    await user.click(screen.getByRole('button', { name: 'Terima semua yang yakin (2)' }));
    const [, sources] = controller.calls.find(([name]) => name === 'acceptFields')!;
    expect(sources).toMatchObject([{ key: REGISTER_SOURCE.key, columns: [{ field: 'title' }, { field: 'agency' }] }]);
  });

  test('a source says what changed since its corrections were made', () => {
    const recalled = { added: ['urgensi'], removed: [], renamed: [{ from: 'biaya rp', to: 'biaya ribu rp' }] };
    renderPane({ analysis: { ...ANALYSIS, sources: [{ ...REGISTER_SOURCE, recalled }] } });
    expect(screen.getByText('Kolom baru: urgensi')).toBeInTheDocument();
    expect(screen.getByText(/“biaya rp” menjadi “biaya ribu rp”/)).toBeInTheDocument();
  });
});

describe('sheets to fill', () => {
  test('a form is made for an agency, a table for anyone', async () => {
    const { controller, user } = renderPane({ analysis: ANALYSIS });
    await user.type(screen.getByLabelText(/^Perangkat daerah \(boleh/), 'Dinas Kesehatan');
    await user.click(screen.getByRole('button', { name: 'Sisipkan formulir usulan' }));
    await user.click(screen.getByRole('button', { name: 'Magang' }));
    expect(controller.calls).toEqual([
      ['prepareBlank', 'proposal', 'Dinas Kesehatan'],
      ['prepareBlank', 'interns', ''],
    ]);
  });
});
