/** Around the ranking in the pane: the seal with who and why, the proof, trying weights, two objects side by side. */
import { act, fireEvent, screen } from '@testing-library/react';
import type { Analysis } from '../../src/app/controller';
import type { Criterion } from '../../src/core/model/ranking';
import type { FigureCells } from '../../src/core/sheets/robustness/figure-cells';
import type { Seal } from '../../src/core/ranking/seal';
import { makeObject } from '../core/rules/make-object';
import { ANALYSIS, steps } from './fake-controller';
import { renderPane } from './render-pane';

const at = (sheet: string, rowIndex: number, columnIndex: number) => ({ sheet, rowIndex, columnIndex });

const CRITERIA = ['K1', 'K2'].map((id, index): Criterion => ({
  id,
  name: `Kriteria ${id}`,
  direction: 'benefit',
  weight: index === 0 ? 0.75 : 0.25,
  from: { type: 'scores' },
  scale: { min: 1, max: 5 },
  cell: at('Kriteria', 20 + index, 3),
}));
const OBJECTS = [
  makeObject({ id: 'KS-001', title: 'Air bersih' }, 1),
  makeObject({ id: 'KS-002', title: 'Magang' }, 2),
];
const SCORES = [[5, 1], [2, 4]]; // prettier-ignore
const INPUT = {
  objects: OBJECTS,
  criteria: CRITERIA,
  values: OBJECTS.flatMap(({ id }, row) =>
    CRITERIA.map((criterion, column) => ({
      object: id,
      criterion: criterion.id,
      value: SCORES[row]![column]!,
      cell: at('Penilaian', 4 + row, 3 + column),
    })),
  ),
};
const COLUMNS = { id: 1, rank: 0, best: 4, worst: 5 };
const PANEL = { input: INPUT, scores: [], returned: [], squares: [], changes: [], judgments: [] };
const RANKING = {
  ...ANALYSIS.ranking!,
  criteria: CRITERIA,
  results: [
    { object: 'KS-001', title: 'Air bersih', score: 0.8125, rank: 1, best: 1, worst: 1, normalised: [1, 0.25], missing: [] },
    { object: 'KS-002', title: 'Magang', score: 0.55, rank: 2, best: 2, worst: 2, normalised: [0.4, 1], missing: [] },
  ],
}; // prettier-ignore
const SEAL: Seal = {
  date: '2026-11-02',
  parts: { method: 'wsm', normalisation: '-', options: '-', source: 'given', thresholds: 'CR 0.1', criteria: 'K1' },
  hash: 'abc123',
  changedBy: '',
  reason: '',
};

async function open(title: string, parts: Partial<Analysis> = {}) {
  const analysis: Analysis = {
    ...ANALYSIS,
    ranking: RANKING,
    panel: PANEL,
    ...parts,
  };
  const pane = renderPane({ analysis, steps: steps('done', 'done', 'done', 'todo') }, 'rank');
  await pane.user.click(screen.getByText(title));
  return { ...pane, analysis };
}

describe('the seal', () => {
  const reading = (seal: Seal | null, changed: Analysis['seal']['changed']): Analysis['seal'] => ({
    ...ANALYSIS.seal,
    seal,
    changed,
  });

  test('can be set before any score is there', async () => {
    const { controller, user } = await open('Segel metode', { seal: reading(null, []) });
    await user.click(await screen.findByRole('button', { name: 'Tinjau penyegelan sekarang' }));
    expect(controller.calls).toEqual([['prepareSeal', null]]);
  });

  test('says that nothing changed', async () => {
    await open('Segel metode', { seal: reading(SEAL, []) });
    expect(await screen.findByText(/Disegel pada 2 November 2026 dengan kode abc123/)).toBeInTheDocument();
  });

  test('asks who changed what and why, and takes both or none', async () => {
    const { controller, user } = await open('Segel metode', { seal: reading(SEAL, ['method', 'criteria']) });
    expect(await screen.findByText(/metode dan kriteria, arah, atau bobot/)).toBeInTheDocument();
    const button = screen.getByRole('button', { name: 'Tinjau pencatatan alasan' });
    await user.type(screen.getByRole('textbox', { name: 'Diubah oleh (nama dan jabatan)' }), 'Sekretaris TKKSD');
    expect(button).toBeDisabled();
    await user.type(screen.getByRole('textbox', { name: 'Alasan perubahan' }), 'Hasil rapat pleno');
    await user.click(button);
    expect(controller.calls).toEqual([['prepareSeal', { name: 'Sekretaris TKKSD', reason: 'Hasil rapat pleno' }]]);
  });
});

describe('the proof', () => {
  test('computes anew when asked and says that all is the same', async () => {
    const { controller, user } = await open('Pembuktian angka', {
      proof: { compared: 42, differences: [], scores: new Map(), shares: [], columns: COLUMNS },
    });
    expect(screen.queryByText(/Terbukti/)).not.toBeInTheDocument();
    await user.click(await screen.findByRole('button', { name: 'Buktikan sekarang' }));
    expect(controller.calls).toEqual([['refresh']]);
    expect(screen.getByText('Terbukti: 42 sel sama dengan hitungan ulang.')).toBeInTheDocument();
  });

  test('leads from each difference to its cell', async () => {
    const difference = { cell: at('Peringkat', 9, 3), object: 'KS-001', heading: 'Skor', shown: 0.9, expected: 0.8 };
    const proof = { compared: 42, differences: [difference], scores: new Map(), shares: [], columns: COLUMNS };
    const { controller, user } = await open('Pembuktian angka', { proof });
    await user.click(await screen.findByRole('button', { name: 'Buktikan sekarang' }));
    expect(screen.getByText('KS-001 · Skor: tertulis 0.9, hitungan ulang 0.8')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: /Peringkat.*D10/ }));
    expect(controller.calls.at(-1)).toEqual(['goTo', at('Peringkat', 9, 3)]);
  });

  test('says when there is nothing to prove', async () => {
    const { user } = await open('Pembuktian angka', { proof: null });
    await user.click(await screen.findByRole('button', { name: 'Buktikan sekarang' }));
    expect(screen.getByText(/Belum ada lembar Peringkat/)).toBeInTheDocument();
  });
});

describe('trying weights', () => {
  test('leads from each weight to where it stands', async () => {
    const { controller, user } = await open('Coba ubah bobot');
    await user.click(await screen.findByRole('button', { name: /Kriteria.*D22/ }));
    expect(controller.calls).toEqual([['goTo', at('Kriteria', 21, 3)]]);
  });

  test('moves the order and writes nothing until asked, through a preview', async () => {
    const { controller, user } = await open('Coba ubah bobot');
    const slider = await screen.findByRole('slider', { name: 'K1 · Kriteria K1' });
    expect(screen.getByText('Urutan tetap.')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Tinjau penulisan bobot ke Kriteria' })).toBeDisabled();
    fireEvent.change(slider, { target: { value: '0' } });
    expect(screen.getByText('Objek yang berpindah: 2. Pertama: KS-002.')).toBeInTheDocument();
    expect(screen.getByText('naik dari peringkat 2')).toBeInTheDocument();
    expect(slider).toHaveAttribute('aria-valuetext', '0% (semula 75%)');
    expect(controller.calls).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Tinjau penulisan bobot ke Kriteria' }));
    const edits = [{ cell: at('Kriteria', 20, 3), content: 0 }, { cell: at('Kriteria', 21, 3), content: 1 }]; // prettier-ignore
    expect(controller.calls).toEqual([['prepareEdits', edits]]);
    await user.click(screen.getByRole('button', { name: 'Kembalikan ke bobot semula' }));
    expect(screen.getByText('Urutan tetap.')).toBeInTheDocument();
  });

  test('weights that are computed can be tried, not written', async () => {
    const criteria = CRITERIA.map((one) => ({ ...one, computed: 'ahp' }));
    await open('Coba ubah bobot', { ranking: { ...RANKING, criteria } });
    expect(await screen.findByText(/Bobot berasal dari AHP/)).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /penulisan bobot/ })).not.toBeInTheDocument();
  });

  test('says when no weight is left, and forgets nothing while a preview is shown', async () => {
    const { controller } = await open('Coba ubah bobot');
    for (const name of ['K1 · Kriteria K1', 'K2 · Kriteria K2']) {
      fireEvent.change(await screen.findByRole('slider', { name }), { target: { value: '0' } });
    }
    expect(screen.getByText(/Semua bobot nol/)).toBeInTheDocument();
    act(() => controller.set({ preview: { command: 'edit', changes: [], conflicts: [], diff: null } }));
    act(() => controller.set({ preview: null }));
    expect(await screen.findByText(/Semua bobot nol/)).toBeInTheDocument();
  });
});

test('two objects stand side by side, each figure with its cell', async () => {
  const proof = {
    compared: 42,
    differences: [],
    scores: new Map([['KS-001', at('Peringkat', 9, 3)]]),
    shares: [8, 9],
    columns: COLUMNS,
  };
  const { controller, user } = await open('Bandingkan dua objek', { proof });
  expect(await screen.findByRole('combobox', { name: 'Objek pertama' })).toHaveDisplayValue('KS-001 · Air bersih');
  expect(screen.getByText('KS-001 lebih baik')).toBeInTheDocument();
  expect(screen.getByText('KS-002 lebih baik')).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: /Penilaian, 4/ }));
  await user.click(screen.getByRole('button', { name: /Peringkat, Peringkat 1, skor 0,8125/ }));
  await user.click(screen.getByRole('button', { name: /Peringkat, ternormalisasi 0,2500/ }));
  await user.click(screen.getByRole('button', { name: /Kriteria, K2 · .*bobot 25%/ }));
  expect(controller.calls).toEqual([
    ['goTo', at('Penilaian', 5, 4)],
    ['goTo', at('Peringkat', 9, 3)],
    ['goTo', at('Peringkat', 9, 9)],
    ['goTo', at('Kriteria', 21, 3)],
  ]);
  expect(screen.getByText('ternormalisasi 0,4000')).toBeInTheDocument();
  await user.selectOptions(screen.getByRole('combobox', { name: 'Objek kedua' }), 'KS-001');
  expect(screen.getAllByText('sama')).toHaveLength(2);
});

test('the score of an object leads to its cell on Peringkat', async () => {
  const proof = {
    compared: 42,
    differences: [],
    scores: new Map([['KS-001', at('Peringkat', 9, 3)]]),
    shares: [8, 9],
    columns: COLUMNS,
  };
  const { controller, user } = await open('Pembuktian angka', { proof });
  await user.click(screen.getByRole('button', { name: /Peringkat, Skor 0,8125/ }));
  expect(controller.calls).toEqual([['goTo', at('Peringkat', 9, 3)]]);
  expect(screen.queryByRole('button', { name: /Skor 0,5500/ })).not.toBeInTheDocument();
});

test('what an object misses leads to the first cell to fill, where that is known', async () => {
  const place = at('Penilaian', 5, 3);
  const values = [
    ...INPUT.values.filter(({ object }) => object === 'KS-001'),
    { object: 'KS-002', criterion: 'K1', value: null, cell: null, place },
    { object: 'KS-002', criterion: 'K2', value: null, cell: at('Penilaian', 5, 4) },
  ];
  const [first, second] = RANKING.results;
  const results = [first!, { ...second!, score: null, rank: null, missing: ['K1', 'K2'] }];
  const { controller, user } = await open('Pembuktian angka', {
    ranking: { ...RANKING, results },
    panel: { ...PANEL, input: { ...INPUT, values } },
  });
  await user.click(screen.getByRole('button', { name: /Penilaian, Belum dinilai: K1, K2/ }));
  expect(controller.calls).toEqual([['goTo', place]]);
});

test('a change that would put another first leads to the score and the weight it changes', async () => {
  const changes = [
    {
      message: {
        key: 'ranking.change.score',
        params: { object: 'KS-002', changed: 'KS-001', criterion: 'K1', from: 5, to: 2 },
      },
      cell: at('Penilaian', 4, 3),
    },
    {
      message: { key: 'ranking.change.weight', params: { criterion: 'K1', from: 0.75, to: 0.4 } },
      cell: CRITERIA[0]!.cell,
    },
    { message: { key: 'ranking.change.weightsTied', params: { object: 'KS-002' } }, cell: null },
  ];
  const study = { whole: [], objects: [], narrowings: [], reversals: [], portfolio: [], changes };
  const { controller, user } = await open('Uji pembalikan dan perubahan terkecil', { study });
  await user.click(screen.getByRole('button', { name: /Penilaian.*D5/ }));
  await user.click(screen.getByRole('button', { name: /Kriteria.*D21/ }));
  expect(controller.calls).toEqual([
    ['goTo', at('Penilaian', 4, 3)],
    ['goTo', at('Kriteria', 20, 3)],
  ]);
});

test('rank and range of an object lead to their cells on Peringkat', async () => {
  const proof = { compared: 42, differences: [], scores: new Map([['KS-002', at('Peringkat', 9, 3)]]), shares: [8, 9], columns: COLUMNS }; // prettier-ignore
  const [first, second] = RANKING.results;
  const ranking = { ...RANKING, results: [first!, { ...second!, best: 1, worst: 12 }] };
  const { controller, user } = await open('Pembuktian angka', { ranking, proof });
  await user.click(screen.getByRole('button', { name: 'Buka Peringkat, 12' }));
  await user.click(screen.getByRole('button', { name: 'Buka Peringkat, Peringkat 2' }));
  expect(controller.calls).toEqual([
    ['goTo', at('Peringkat', 9, 5)],
    ['goTo', at('Peringkat', 9, 0)],
  ]);
});

test('names and figures in the sentences of the study lead to the cells they are found in', async () => {
  const study = {
    whole: [{ key: 'ranking.certificate.limit', params: { criterion: 'K1', weight: 0.75, limit: 0.5, other: 'KS-002' } }],
    objects: [[{ key: 'ranking.certificate.unranked', params: { id: 'KS-001' } }], []],
    narrowings: [],
    reversals: [{ key: 'ranking.reversal.3.failed', params: { tried: 4, failures: 1, paired: 7, objects: ['KS-001', 'KS-002'] } }],
    portfolio: [{ key: 'ranking.portfolio.core', params: { objects: ['KS-001', 'KS-002'], draws: 60 } }],
    changes: [],
  }; // prettier-ignore
  const figures = (message: { readonly key: string }, object?: string): FigureCells => {
    if (message.key.includes('limit')) return { limit: at('Uji Peringkat', 30, 3), other: null };
    if (message.key.includes('reversal')) return { objects: [null, at('Peringkat', 10, 1)], failures: at('Uji Peringkat', 40, 0) };
    if (message.key.includes('portfolio')) return { objects: [at('Uji Peringkat', 9, 7), at('Uji Peringkat', 10, 7)] };
    return { id: object === 'KS-001' ? at('Peringkat', 9, 1) : null };
  }; // prettier-ignore
  const { controller, user } = await open('Uji pembalikan dan perubahan terkecil', { study, figures });
  await user.click(screen.getByText('Portofolio terbaik menurut anggaran'));
  await user.click(screen.getByText('Keterangan'));
  for (const name of ['Uji Peringkat, 50%', 'Uji Peringkat, 1', 'Peringkat, KS-002', 'Uji Peringkat, KS-001', 'Uji Peringkat, KS-002', 'Peringkat, KS-001']) {
    await user.click(screen.getByRole('button', { name: `Buka ${name}` }));
  } // prettier-ignore
  expect(controller.calls).toEqual(
    [
      at('Uji Peringkat', 30, 3),
      at('Uji Peringkat', 40, 0),
      at('Peringkat', 10, 1),
      at('Uji Peringkat', 9, 7),
      at('Uji Peringkat', 10, 7),
      at('Peringkat', 9, 1),
    ].map((cell) => ['goTo', cell]),
  );
  expect(screen.queryByRole('button', { name: 'Buka Uji Peringkat, 75%' })).not.toBeInTheDocument();
  // They break over lines with the sentence, and answer to the keys of a button.
  const link = screen.getByRole('button', { name: 'Buka Uji Peringkat, 50%' });
  expect(link.tagName).toBe('SPAN');
  link.focus();
  await user.keyboard('{Enter} x');
  expect(controller.calls.slice(6)).toEqual([['goTo', at('Uji Peringkat', 30, 3)], ['goTo', at('Uji Peringkat', 30, 3)]]); // prettier-ignore
});
