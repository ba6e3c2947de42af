/** The pane against a fake controller: what it shows in each state and what it asks for. */
import { act, screen, within } from '@testing-library/react';
import { ANALYSIS, CHANGES, ENTRY, makeFinding, SCENES, steps } from './fake-controller';
import { renderPane } from './render-pane';

const button = (name: string | RegExp) => screen.getByRole('button', { name });

describe('the first run', () => {
  test('explains itself and offers one primary action that reads the workbook', async () => {
    const { controller, user } = renderPane();
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('Siapkan bahan rapat dari buku kerja ini');
    expect(screen.queryByRole('button', { name: 'Baca ulang' })).not.toBeInTheDocument();
    await user.click(button('Baca buku kerja'));
    expect(controller.calls).toEqual([['refresh']]);
  });

  test('does not take the focus when it opens', () => {
    renderPane();
    expect(document.body).toHaveFocus();
  });
});

describe('the path of steps', () => {
  test('says the state of every step in words and marks the open one', () => {
    renderPane({ analysis: ANALYSIS, steps: steps('done', 'stale', 'needsYou', 'todo') });
    const path = within(screen.getByRole('navigation', { name: 'Langkah kerja' }));
    expect(path.getAllByRole('button').map((one) => one.textContent)).toEqual([
      'RegisterSelesai',
      'PeriksaPerlu diperbarui',
      'PeringkatNilai belum lengkap',
      '4RingkasanBelum dijalankan',
    ]);
    expect(path.getByRole('button', { current: 'step' })).toHaveTextContent('Register');
  });

  test('moves the focus to the heading of the step that was opened by keyboard', async () => {
    const { user } = renderPane({ analysis: ANALYSIS });
    await user.tab();
    expect(button('Baca ulang')).toHaveFocus();
    await user.tab();
    await user.tab();
    await user.keyboard('{Enter}');
    expect(screen.getByRole('heading', { level: 2, name: 'Hasil pemeriksaan' })).toHaveFocus();
  });

  test('opens the step a ribbon button asked for, before and after the pane is there', () => {
    const { requests } = renderPane({ analysis: ANALYSIS }, 'rank');
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('Urutan prioritas');
    act(() => requests.request('summarise'));
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('Ringkasan untuk rapat');
  });

  test('offers the next step first when a step is done, and shows its sheet', async () => {
    const { controller, user } = renderPane({ analysis: ANALYSIS, steps: steps('done', 'ready', 'todo', 'todo') });
    await user.click(button('Buka lembar Register'));
    await user.click(button('Perbarui'));
    await user.click(button('Lanjut ke Periksa'));
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('Hasil pemeriksaan');
    await user.click(button('Tinjau penulisan Temuan'));
    expect(controller.calls).toEqual([
      ['showSheet', 'register'],
      ['prepare', 'register'],
      ['prepare', 'validate'],
    ]);
  });

  test('offers all four steps at once before the register is written', async () => {
    const { controller, user } = renderPane({ analysis: ANALYSIS });
    await user.click(button('Siapkan keempat langkah sekaligus'));
    expect(controller.calls).toEqual([['prepare', 'run']]);
  });
});

describe('what a step offers when it was run', () => {
  const names = (): (string | null)[] =>
    within(document.querySelector<HTMLElement>('.ks-actions')!)
      .getAllByRole('button')
      .map((one) => one.textContent);

  test('a ranking without scores names how many are missing, opens Penilaian first and leads on to Ringkasan', async () => {
    const results = ANALYSIS.ranking!.results.map((result) => ({ ...result, missing: ['K1', 'K2'] }));
    const analysis = { ...ANALYSIS, ranking: { ...ANALYSIS.ranking!, results } };
    const [one, two, , four] = steps('done', 'done', 'needsYou', 'ready');
    const waiting = { id: 'rank', state: 'needsYou', waiting: 6 } as const;
    const { controller, user } = renderPane({ analysis, steps: [one!, two!, waiting, four!] }, 'rank');
    expect(screen.getByText('Nilai yang belum diisi: 6 (2 kriteria × 3 objek)')).toBeVisible();
    expect(names()).toEqual(['Buka lembar Penilaian', 'Lanjut ke Ringkasan', 'Buka lembar Peringkat', 'Perbarui']);
    await user.click(button('Buka lembar Penilaian'));
    expect(controller.calls).toEqual([['showSheet', 'scores']]);
    await user.click(button('Lanjut ke Ringkasan'));
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('Ringkasan untuk rapat');
  });

  test('a stale step is updated first and still leads on', async () => {
    const { controller, user } = renderPane(
      { analysis: ANALYSIS, steps: steps('done', 'done', 'stale', 'ready') },
      'rank',
    );
    expect(names()).toEqual(['Perbarui Peringkat', 'Lanjut ke Ringkasan', 'Buka lembar Peringkat']);
    await user.click(button('Perbarui Peringkat'));
    expect(controller.calls).toEqual([['prepare', 'rank']]);
  });

  test('without any object only reading again is offered', async () => {
    const nothing = { ...ANALYSIS, sources: [], objects: [], findings: [], doubts: [], conflicts: [], ranking: null };
    const { controller, user } = renderPane({ analysis: nothing, steps: steps('needsYou', 'todo', 'todo', 'todo') });
    expect(names()).toEqual(['Baca ulang']);
    await user.click(button(/Periksa/));
    expect(screen.getByText(/^Belum ada usulan yang dapat diperiksa/)).toBeVisible();
    await user.click(within(document.querySelector<HTMLElement>('.ks-actions')!).getByRole('button'));
    expect(controller.calls).toEqual([['refresh']]);
  });

  test('all four steps at once lead to the Ringkasan, and can be begun before anything is read', async () => {
    const notice = { type: 'applied', command: 'run', cells: 3046, sheets: ['Ringkasan'] } as const;
    const { controller, user } = renderPane();
    await user.click(button('Siapkan keempat langkah sekaligus'));
    act(() => controller.set({ analysis: ANALYSIS, notice, steps: steps('done', 'done', 'done', 'done') }));
    await user.click(button('Buka lembar Ringkasan'));
    expect(controller.calls).toEqual([
      ['prepare', 'run'],
      ['showSheet', 'summary'],
    ]);
  });
});

describe('the review of what was read', () => {
  test('puts doubtful headings first and hands over a correction', async () => {
    const { controller, user } = renderPane({ analysis: ANALYSIS });
    const choice = screen.getByRole('combobox', { name: 'Bidang untuk “URAIAN / KET” pada lembar Rekap Usulan 2024' });
    expect(choice).toHaveValue('background');
    await user.selectOptions(choice, 'Ruang Lingkup');
    await user.selectOptions(choice, 'Kolom tambahan');
    expect(controller.calls).toEqual([
      ['chooseField', expect.objectContaining({ key: 's1|no|judul' }), 'URAIAN / KET', 'scope'],
      ['chooseField', expect.objectContaining({ key: 's1|no|judul' }), 'URAIAN / KET', null],
    ]);
  });

  test('lists kind, range, rows, skipped rows by reason, headings and fields of a source', async () => {
    const { user } = renderPane({ analysis: ANALYSIS });
    const card = within(screen.getByRole('article', { name: 'Rekap Usulan 2024, Daftar objek' }));
    expect(card.getByText('Baris terpakai: 38')).toBeVisible();
    expect(card.getByRole('button', { name: 'Buka Rekap Usulan 2024, A5:L48' })).toBeVisible();
    await user.click(card.getByText('Baris dilewati: 5'));
    expect(card.getByText('Tanda tangan: 47, 48')).toBeVisible();
    await user.click(card.getByText('Judul kolom dan bidangnya'));
    expect(card.getByRole('combobox', { name: 'Bidang untuk “JUDUL KERJA SAMA”' })).toHaveValue('title');
    expect(card.getByText('Dipilih sendiri')).toBeVisible();
    expect(card.getByText('Kolom ini belum berisi.')).toBeVisible();
  });

  test('shows doubtful cells, kept edits, tables left alone and sheets not read', async () => {
    const { controller, user } = renderPane({ analysis: ANALYSIS });
    expect(screen.getByText('Dapat dibaca sebagai: 3 April 2022 · 4 Maret 2022')).toBeVisible();
    expect(screen.getByText('Pada Register: 36')).toBeVisible();
    expect(screen.getByText('Judul kolomnya belum dikenali.')).toBeVisible();
    expect(screen.getByText('Disembunyikan')).toBeVisible();
    await user.click(button('Buka Register, sel R2'));
    expect(controller.calls).toEqual([['goTo', { sheet: 'Register', rowIndex: 1, columnIndex: 17 }]]);
  });

  test('says what to do when nothing was recognised', () => {
    renderPane({ analysis: { ...ANALYSIS, sources: [], objects: [], doubts: [], conflicts: [], skipped: [] } });
    expect(screen.getByText(/^Belum ada tabel atau formulir kerja sama yang dikenali/)).toBeVisible();
  });
});

describe('findings', () => {
  test('are grouped by object with the gravest first, and lead to their cells', async () => {
    const { controller, user } = renderPane({ analysis: ANALYSIS }, 'validate');
    await user.click(screen.getByText(/^KS-001 · Penyediaan/));
    const links = screen.getAllByRole('button', { name: 'Buka Rekap Usulan 2024, sel J9' });
    expect(links).toHaveLength(2);
    expect(links[0]!.parentElement).toHaveTextContent('Kesalahan');
    await user.click(links[0]!);
    expect(controller.calls).toEqual([['goTo', { sheet: 'Rekap Usulan 2024', rowIndex: 8, columnIndex: 9 }]]);
  });

  test('can be filtered by severity and grouped by rule', async () => {
    const { user } = renderPane({ analysis: ANALYSIS }, 'validate');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Tingkat' }), 'info');
    expect(screen.queryByText(/^KS-001/)).not.toBeInTheDocument();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Kelompokkan menurut' }), 'Jenis temuan');
    expect(screen.getByText('Dasar hukum belum dicantumkan')).toBeVisible();
  });

  test('in thousands are shown a page at a time', async () => {
    const findings = Array.from({ length: 3000 }, (_, index) => makeFinding('warning', 'KS-001', index));
    const { user } = renderPane({ analysis: { ...ANALYSIS, findings } }, 'validate');
    expect(screen.getAllByRole('button', { name: /^Buka Rekap/ })).toHaveLength(25);
    await user.click(button('Tampilkan 25 lagi'));
    expect(screen.getAllByRole('button', { name: /^Buka Rekap/ })).toHaveLength(50);
    expect(screen.getByText('Ditampilkan 50 dari 3.000')).toBeVisible();
  });

  test('that are none are said so', () => {
    renderPane({ analysis: { ...ANALYSIS, findings: [] } }, 'validate');
    expect(screen.getByText(/^Tidak ada temuan/)).toBeVisible();
  });
});

describe('ranking and summary', () => {
  test('the ranking is in order of rank, with score, interval and missing inputs', async () => {
    const { controller, user } = renderPane(SCENES.rank, 'rank');
    const items = within(screen.getByRole('region', { name: 'Urutan objek' })).getAllByRole('listitem');
    expect(items.map((item) => item.querySelector('strong')?.textContent)).toEqual([
      'Peringkat 1',
      'Peringkat 2',
      'Belum berperingkat',
    ]);
    expect(items[0]).toHaveTextContent('Skor 0,8423');
    expect(items[1]).toHaveTextContent('Peringkat 1 sampai 2 menurut masukan yang belum pasti');
    expect(items[1]).toHaveTextContent('Belum dinilai: K6');
    await user.click(button('Buka lembar Penilaian'));
    expect(controller.calls).toEqual([['showSheet', 'scores']]);
    await user.click(screen.getByText('Kriteria dan bobot'));
    expect(screen.getByText('Manfaat, bobot 60%')).toBeVisible();
  });

  test('without criteria the ranking says how to get them', () => {
    renderPane({ analysis: { ...ANALYSIS, ranking: null } }, 'rank');
    expect(screen.getByText(/^Belum ada peringkat/)).toBeVisible();
  });

  test('the summary shows the headline figures', () => {
    renderPane({ analysis: ANALYSIS }, 'summarise');
    expect(screen.getByText('Total biaya').nextElementSibling).toHaveTextContent('Rp12.525.000.000');
    expect(screen.getByText('Objek kerja sama').nextElementSibling).toHaveTextContent('39');
    // Codes by their labels, in the words of the sheet.
    expect(screen.getByText('Sinergi').nextElementSibling).toHaveTextContent('21');
    expect(screen.getByText('Belum diisi').nextElementSibling).toHaveTextContent('3');
    expect(screen.queryByText('SINERGI')).toBeNull();
  });
});

describe('writing and undoing', () => {
  test('the preview lists sheets and overwritten cells and writes on Apply only', async () => {
    const { controller, user } = renderPane({
      analysis: ANALYSIS,
      preview: { command: 'register', changes: CHANGES, conflicts: [], diff: null },
    });
    const card = within(screen.getByRole('article', { name: 'Register' }));
    expect(card.getByText('Sel ditulis: 412 · Baris ditambahkan: 2 · Baris dihapus: 1')).toBeVisible();
    await user.click(card.getByText('Sel berisi yang akan diganti: 260'));
    expect(card.getByText('Ditampilkan 1 dari 260 sel.')).toBeVisible();
    expect(card.getByText('Sebelum: (kosong)')).toBeVisible();
    await user.click(button('Jangan tulis'));
    await user.click(button('Terapkan'));
    expect(controller.calls).toEqual([['discardPreview'], ['apply']]);
  });

  test('leaving a preview by the path discards it', async () => {
    const { controller, user } = renderPane(SCENES.preview);
    await user.click(button(/Periksa/));
    expect(controller.calls).toEqual([['discardPreview']]);
  });

  test('a notice is announced and offers to undo', async () => {
    const { controller, user } = renderPane(SCENES.registerDone);
    expect(screen.getByRole('status')).toHaveTextContent(
      'Penulisan Register selesai: 532 sel pada lembar Register dan Pengaturan.',
    );
    await user.click(button('Batalkan'));
    expect(controller.calls).toEqual([['prepareUndo']]);
  });

  test('the history names every entry and undoes one by itself', async () => {
    const { controller, user } = renderPane({
      analysis: ANALYSIS,
      journal: [ENTRY, { ...ENTRY, id: '1', state: 'undone' }],
    });
    await user.click(button('Riwayat'));
    expect(screen.getByRole('heading', { level: 2, name: 'Riwayat perubahan' })).toHaveFocus();
    await user.click(button('Batalkan Penulisan Register tanggal 30 September 2024 pukul 19:05'));
    expect(controller.calls).toEqual([['listHistory'], ['prepareUndo', '0002']]);
    await user.click(button('Kembali'));
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('Yang terbaca dari buku kerja');
  });

  test('undoing with conflicts asks whether to keep what was changed since', async () => {
    const { controller, user } = renderPane(SCENES.undo);
    expect(screen.getByText('Isi sekarang: RSUD Kota')).toBeVisible();
    await user.click(button('Batalkan, pertahankan isi sekarang'));
    await user.click(button('Kembalikan semuanya'));
    await user.click(button('Jangan batalkan'));
    expect(controller.calls).toEqual([['undo', true], ['undo', false], ['discardUndo']]);
  });

  test('undoing without conflicts is one plain choice', async () => {
    const { controller, user } = renderPane({ undoPreview: { ...SCENES.undo.undoPreview, conflicts: [] } });
    await user.click(button('Batalkan perubahan'));
    expect(controller.calls).toEqual([['undo', false]]);
  });
});

describe('work and problems', () => {
  test('work that takes a while shows progress, can be stopped and locks what would interfere', async () => {
    const { controller, user } = renderPane(SCENES.running);
    expect(await screen.findByRole('progressbar')).toHaveAttribute('value', '0.42');
    expect(button('Baca ulang')).toBeDisabled();
    expect(button('Tinjau penulisan Register')).toBeDisabled();
    await user.click(button('Hentikan'));
    expect(controller.calls).toEqual([['cancel']]);
  });

  test('short work does not flicker', () => {
    renderPane(SCENES.running);
    expect(screen.queryByRole('progressbar')).not.toBeInTheDocument();
  });

  test('a problem says what happened, where and what to do, with its code on demand', async () => {
    const { controller, user } = renderPane(SCENES.problem);
    const alert = within(screen.getByRole('alert'));
    expect(alert.getByText('Penulisan Register tidak selesai')).toBeVisible();
    expect(alert.getByText('Tempat: Register')).toBeVisible();
    expect(alert.getByText(/^Buka proteksi lembar itu/)).toBeVisible();
    await user.click(alert.getByText('Keterangan teknis'));
    expect(alert.getByText('Kode: protectedSheet · sheet=Register')).toBeVisible();
    await user.click(alert.getByRole('button', { name: 'Tutup pesan' }));
    expect(controller.calls).toEqual([['dismissProblem']]);
  });
});

describe('language', () => {
  test('follows Excel until one is chosen', async () => {
    const { controller, user } = renderPane({}, undefined, 'en-US');
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('Prepare the meeting from this workbook');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Language' }), 'Bahasa Indonesia');
    expect(controller.calls).toEqual([['setLanguage', 'id']]);
    act(() => controller.set({ language: 'id' }));
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('Siapkan bahan rapat');
  });
});
