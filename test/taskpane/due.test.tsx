/** What falls due, in the start view: by a first look before anything is read, and by what was read. */
import { screen } from '@testing-library/react';
import type { DueDate } from '../../src/core/agreements/due-dates';
import { ANALYSIS } from './fake-controller';
import { renderPane } from './render-pane';

const dueIn = (daysLeft: number, number: string): DueDate => ({
  kind: 'end',
  day: '2026-12-24',
  daysLeft,
  subject: `Naskah ${number}`,
  agency: 'Dinas Kesehatan',
  key: number,
  cells: [{ sheet: 'Perjanjian', rowIndex: 14, columnIndex: 1 }],
});
const DUE = [dueIn(-3, 'lewat'), dueIn(0, 'kini'), dueIn(30, 'bulan'), dueIn(31, 'triwulan'), dueIn(91, 'nanti')];

test('groups end after today, 30 and 90 days; what is later is left out, what is past is folded away', async () => {
  renderPane({ analysis: { ...ANALYSIS, due: () => DUE } });
  expect(await screen.findByText('Hari ini: 1')).toBeTruthy();
  expect(screen.getByText('Dalam 30 hari: 1')).toBeTruthy();
  expect(screen.getByText('31 sampai 90 hari lagi: 1')).toBeTruthy();
  expect(screen.getByText('Sudah lewat: 1')).toBeTruthy();
  expect(screen.getByText('Naskah kini')).toBeTruthy();
  expect(screen.getByText('24 Desember 2026 (30 hari lagi) · Dinas Kesehatan')).toBeTruthy();
  expect(screen.queryByText('Naskah nanti')).toBeNull();
  expect(screen.queryByText('Naskah lewat')).toBeNull();
  expect(screen.queryByText(/Menurut lembar Perjanjian/)).toBeNull();
});

test('before the first reading the pane looks at the sheet Perjanjian and leads to its cells', async () => {
  const { controller } = renderPane({}, undefined, 'id-ID', DUE);
  expect(await screen.findByText('Naskah kini')).toBeTruthy();
  expect(screen.getByText(/Menurut lembar Perjanjian/)).toBeTruthy();
  screen.getAllByRole('button', { name: /Perjanjian/ })[0]!.click();
  expect(controller.calls).toContainEqual(['goTo', { sheet: 'Perjanjian', rowIndex: 14, columnIndex: 1 }]);
});

test('with nothing due nothing is shown', async () => {
  renderPane({ analysis: { ...ANALYSIS, due: () => [dueIn(200, 'nanti')] } });
  expect(await screen.findByRole('heading', { level: 2 })).toBeTruthy();
  expect(screen.queryByText('Jatuh tempo')).toBeNull();
});
