/** The panel of assessors in the pane: whom to hand sheets to, what came back, and what to talk about. */
import { screen, within } from '@testing-library/react';
import type { Analysis } from '../../src/app/controller';
import { makeObject } from '../core/rules/make-object';
import { ANALYSIS, steps } from './fake-controller';
import { renderPane } from './render-pane';

const at = (sheet: string, rowIndex: number, columnIndex: number) => ({ sheet, rowIndex, columnIndex });
const { criteria } = ANALYSIS.ranking!;
const K1 = { ...criteria[0]!, scale: { min: 1, max: 5 } };

const PANEL: Analysis['panel'] = {
  input: {
    objects: [makeObject({ id: 'KS-001', title: 'Air bersih' }, 1), makeObject({ id: 'KS-002', title: 'Magang' }, 2)],
    criteria: [K1],
    values: [
      { object: 'KS-001', criterion: 'K1', value: 3, cell: null },
      { object: 'KS-002', criterion: 'K1', value: 3.5, cell: null },
    ],
  },
  scores: [
    { assessor: 'Siti', object: 'KS-001', criterion: 'K1', score: 5, cell: at('Penilaian', 4, 3) },
    { assessor: 'Budi', object: 'KS-001', criterion: 'K1', score: 1, cell: at('Penilaian', 5, 3) },
  ],
  returned: [
    {
      sheet: '[nilai-siti.xlsx]Nilai Siti',
      assessor: 'Siti',
      scores: [{ object: 'KS-001', criterion: 'K1', score: 5, cell: at('[nilai-siti.xlsx]Nilai Siti', 7, 4) }],
      conflicts: [{ object: 'KS-002', scores: 1, cell: at('[nilai-siti.xlsx]Nilai Siti', 8, 5) }],
      date: '2026-11-25',
      refusal: null,
      rejected: [],
      unfitting: [],
    },
  ],
  squares: [],
  judgments: [],
  changes: [
    { assessor: 'Siti', object: 'KS-001', criterion: 'K1', before: 4, after: 5, cell: at('[nilai-siti.xlsx]Nilai Siti', 7, 4) }, // prettier-ignore
  ],
};

async function openPanel(panel: Analysis['panel'] = PANEL, language = 'id-ID') {
  const analysis = { ...ANALYSIS, panel };
  const pane = renderPane({ analysis, steps: steps('done', 'done', 'done', 'todo') }, 'rank', language);
  await pane.user.click(screen.getByText(language === 'id-ID' ? 'Penilai dan penilaian' : 'Assessors and scoring'));
  await screen.findByRole('textbox', { name: language === 'id-ID' ? 'Penilai' : 'Assessors' });
  return pane;
}

test('hands a sheet to each assessor named, once there is one', async () => {
  const { controller, user } = await openPanel();
  expect(screen.getByRole('button', { name: 'Tinjau lembar untuk 0 penilai' })).toBeDisabled();
  await user.type(screen.getByRole('textbox', { name: 'Penilai' }), 'Siti; Dinas Kesehatan{Enter}Budi');
  await user.click(screen.getByRole('button', { name: 'Tinjau lembar untuk 2 penilai' }));
  const assessors = [
    { name: 'Siti', agency: 'Dinas Kesehatan' },
    { name: 'Budi', agency: '' },
  ];
  expect(controller.calls).toEqual([['preparePanel', { type: 'handOut', assessors }]]);
});

test('says what came back, what was left out, and what changes, before it is merged', async () => {
  const { controller, user } = await openPanel();
  expect(screen.getByText(/^Siti: 1 nilai pada/)).toBeInTheDocument();
  expect(screen.getByText(/benturan kepentingan: KS-002 \(1 nilai\)/)).toBeInTheDocument();
  await user.click(screen.getByText('Nilai baru: 0. Nilai yang berubah: 1.'));
  expect(screen.getByText('KS-001 · K1: 4 menjadi 5')).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Tinjau penggabungan' }));
  expect(controller.calls).toEqual([['preparePanel', { type: 'merge' }]]);
});

test('the agenda names who differs and what it decides, and leads to the scores', async () => {
  const { controller, user } = await openPanel(PANEL, 'en-GB');
  await user.click(screen.getByText('Agenda of disagreements'));
  const item = screen.getByText('KS-001 · K1: 1 (Budi) to 5 (Siti)').closest('li')!;
  expect(item).toHaveTextContent('Rank 2 if all gave the lowest score, 1 if the highest.');
  expect(item).toHaveTextContent('Decides who is first.');
  await user.click(within(item).getByRole('button', { name: /Budi/ }));
  await user.click(screen.getByRole('button', { name: 'Review writing the agenda' }));
  expect(controller.calls).toEqual([
    ['goTo', at('Penilaian', 5, 3)],
    ['preparePanel', { type: 'agenda' }],
  ]);
});

test('makes a file for each assessor, to be saved by a click', async () => {
  const saved: Blob[] = [];
  URL.createObjectURL = (blob) => `blob:${saved.push(blob as Blob)}`;
  URL.revokeObjectURL = () => undefined;
  const { controller, user } = await openPanel();
  await user.type(screen.getByRole('textbox', { name: 'Penilai' }), 'Siti{Enter}Budi');
  await user.click(screen.getByRole('button', { name: 'Buat berkas untuk 2 penilai' }));
  const link = await screen.findByRole('link', { name: 'Nilai Budi.xlsx' });
  expect(link).toHaveAttribute('download', 'Nilai Budi.xlsx');
  expect(link).toHaveAttribute('href', 'blob:2');
  expect(saved).toHaveLength(2);
  expect(controller.calls[0]![0]).toBe('makePanelFiles');
  // Other names make the files untrue.
  await user.type(screen.getByRole('textbox', { name: 'Penilai' }), '{Enter}Ani');
  expect(screen.queryByRole('link', { name: 'Nilai Budi.xlsx' })).toBeNull();
});

test('says why a file is refused and what comparisons would change', async () => {
  const [sheet] = PANEL.returned;
  await openPanel({
    ...PANEL,
    returned: [{ ...sheet!, refusal: 'foreign', scores: [], unfitting: [at('Nilai Siti', 7, 0)] }],
    changes: [],
    judgments: [{ assessor: 'Siti', one: 'K1', other: 'K2', before: '3', after: '1/5', cell: at('[siti.xlsx]Perbandingan Siti', 7, 2) }], // prettier-ignore
  });
  expect(screen.getByText(/^Ditolak: tidak satu pun barisnya cocok/)).toBeInTheDocument();
  expect(screen.getByText('Dibagikan 25 November 2026.')).toBeInTheDocument();
  expect(screen.getByText('Perbandingan baru: 0. Perbandingan yang berubah: 1.')).toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Tinjau penggabungan' })).toBeEnabled();
});

test('shows Borda and Copeland beside the method, the agreement and who differs most', async () => {
  const score = (assessor: string, object: string, value: number) => ({ assessor, object, criterion: 'K1', score: value }); // prettier-ignore
  const scores = [
    ...[score('Siti', 'KS-001', 5), score('Siti', 'KS-002', 1)],
    ...[score('Budi', 'KS-001', 1), score('Budi', 'KS-002', 5)],
    ...[score('Ani', 'KS-001', 2), score('Ani', 'KS-002', 4)],
  ];
  const { controller, user } = await openPanel({ ...PANEL, scores });
  await user.click(screen.getByText('Urutan setiap penilai'));
  expect(screen.getByText('KS-002: metode 1, Borda 1, Copeland 1')).toBeInTheDocument();
  expect(screen.getByText(/^Kesepakatan \(W Kendall\) 0,1111/)).toBeInTheDocument();
  expect(screen.getByText(/^Siti dan Budi: -1/)).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Tinjau lembar urutan penilai' }));
  expect(controller.calls).toEqual([['preparePanel', { type: 'orders' }]]);
});
