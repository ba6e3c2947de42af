/** The papers part of the last step: choosing, making, copying, and deciding on edited texts. */
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { NAMED_ONLY, PAPER_IDS } from '../../src/core/model/paper-ids';
import { ANALYSIS } from './fake-controller';
import { renderPane } from './render-pane';

const CONFLICTS = ['a', 'b'].map((key, row) => ({
  key,
  cell: { sheet: 'Telaahan Staf', rowIndex: row + 4, columnIndex: 0 },
  mine: `suntingan ${key}`,
  fresh: `baru ${key}`,
}));

const USUAL = PAPER_IDS.filter((id) => !NAMED_ONLY.includes(id));

test('only the chosen papers are asked for, in their order', () => {
  const { controller } = renderPane({ analysis: ANALYSIS }, 'summarise');
  fireEvent.click(screen.getByLabelText('Pilih semua'));
  expect(screen.getByRole('button', { name: /Susun 0/ })).toBeDisabled();
  fireEvent.click(screen.getByLabelText('Rekomendasi'));
  fireEvent.click(screen.getByLabelText('Berita Acara'));
  fireEvent.click(screen.getByRole('button', { name: 'Susun 2 kertas kerja' }));
  expect(controller.calls).toContainEqual(['preparePapers', ['minutes', 'recommendation']]);
  fireEvent.click(screen.getByLabelText('Pilih semua'));
  fireEvent.click(screen.getByRole('button', { name: `Susun ${USUAL.length} kertas kerja` }));
  expect(controller.calls).toContainEqual(['preparePapers', USUAL]);
});

test('copying says that it was done, and what to do where the clipboard is closed', async () => {
  const copied: Record<string, string>[] = [];
  class Item {
    constructor(readonly blobs: Record<string, Blob>) {}
  }
  const write = (items: Item[]): Promise<void> => {
    copied.push(Object.fromEntries(Object.entries(items[0]!.blobs).map(([type, { size }]) => [type, String(size)])));
    return Promise.resolve();
  };
  Object.assign(globalThis, { ClipboardItem: Item });
  renderPane({ analysis: ANALYSIS }, 'summarise');
  // Rendering puts a clipboard of its own there.
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { write } });
  fireEvent.click(screen.getByRole('button', { name: 'Salin untuk Word: Berita Acara' }));
  await waitFor(() => expect(screen.getByText(/Berita Acara sudah disalin/)).toBeTruthy());
  expect(copied).toEqual([{ 'text/html': '14', 'text/plain': '5' }]);
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined });
  Object.assign(document, { execCommand: () => false });
  fireEvent.click(screen.getByRole('button', { name: 'Salin untuk Word: Berita Acara' }));
  await waitFor(() => expect(screen.getByText(/Papan klip tidak dapat dipakai/)).toBeTruthy());
});

test('the preview shows both texts of an edit, and takes a decision for one or for all', () => {
  const preview = { command: 'papers', changes: [], conflicts: [], diff: null, edited: CONFLICTS } as const;
  const { controller } = renderPane({ analysis: ANALYSIS, preview }, 'summarise');
  expect(screen.getByText('Suntingan: suntingan a')).toBeTruthy();
  expect(screen.getByText('Teks baru: baru b')).toBeTruthy();
  fireEvent.click(screen.getAllByRole('button', { name: 'Pakai teks baru' })[1]!);
  fireEvent.click(screen.getByRole('button', { name: 'Pertahankan semua' }));
  expect(controller.calls).toContainEqual(['decideEdited', ['b'], 'fresh']);
  expect(controller.calls).toContainEqual(['decideEdited', ['a', 'b'], 'mine']);
});
