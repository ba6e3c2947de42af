/** The state of one proposal in the pane: it follows the selection, explains its figures and shows the legal path. */
import { screen, within, act } from '@testing-library/react';
import { proposalState } from '../../src/core/evaluation/proposal-state';
import { makeCleanObject, makeSource } from '../core/rules/make-object';
import type { Finding } from '../../src/core/model/finding';
import { FIELD_IDS } from '../../src/core/model/object';
import { guide } from '../../src/i18n/id/guide';
import { ANALYSIS } from './fake-controller';
import { renderPane } from './render-pane';

const ID = ANALYSIS.objects[0]!.id;
const object = { ...makeCleanObject({ background: '', scope: 'Pengangkutan dan lain-lain.' }), id: ID };
const analysis = {
  ...ANALYSIS,
  describe: (id: string) => (id === ID ? proposalState(object, [], [makeSource(FIELD_IDS)]) : null),
};
const selected = { object: ID, field: 'background', isForm: true } as const;

test('the selected field says what a good answer holds, politely, and the parts of its form lead to their cells', async () => {
  const { controller, user } = renderPane({ analysis }, 'validate');
  expect(screen.getByText(/Pilih sel pada formulir/)).toBeInTheDocument();
  act(() => controller.set({ selected }));
  const part = within(screen.getByRole('region', { name: 'Keadaan satu usulan' }));
  expect(part.getByText(guide['guide.background']).closest('[aria-live]')).toHaveAttribute('aria-live', 'polite');
  expect(part.getByText('7 dari 8 bagian terisi')).toBeInTheDocument();
  const row = part.getByText('Latar Belakang', { selector: 'li strong' }).closest('li')!;
  expect(row).toHaveTextContent('belum diisi');
  await user.click(within(row).getByRole('button'));
  expect(controller.calls).toEqual([['goTo', expect.objectContaining({ rowIndex: 5 })]]);
});

test('what a good answer holds stands above the folds, and a placeholder is told of once', () => {
  const at = {
    object: ID,
    field: 'background' as const,
    cells: [{ sheet: 'Rekap 2024', rowIndex: 5, columnIndex: 3 }],
  };
  const params = { field: 'fields.background', text: 'terlampir' };
  const findings = ['kak-incomplete.messagePlaceholder', 'placeholder-value.messageDeferred'].map((name): Finding => {
    const [rule = ''] = name.split('.');
    return { ...at, rule, severity: 'error', message: { key: `rules.${name}`, params }, cure: { key: `rules.${rule}.cure`, params } };
  }); // prettier-ignore
  const describe = (): ReturnType<typeof proposalState> => proposalState(object, findings, [makeSource(FIELD_IDS)]);
  renderPane({ analysis: { ...analysis, describe }, selected }, 'validate');
  const part = within(screen.getByRole('region', { name: 'Keadaan satu usulan' }));
  const advice = part.getByText(guide['guide.background']);
  expect(advice.closest('.ks-guide')).toHaveTextContent(/sehingga belum dapat dianggap terisi/);
  expect(advice.closest('.ks-guide')).not.toHaveTextContent(/keterangannya ditunda/);
  expect(part.getAllByText(/uraian yang dapat berdiri sendiri/)).toHaveLength(1);
  expect(part.queryByText(/Ganti dengan keterangan yang sebenarnya/)).toBeNull();
  const fold = part.getByText('Bagian KAK');
  expect(advice.compareDocumentPosition(fold)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
});

test('a finding of the selected field says when its rule is known from memory only', () => {
  const cure = { key: 'rules.term-drift.cure', params: {} };
  const finding: Finding = {
    rule: 'term-drift', severity: 'warning', object: ID, field: 'scope', cells: [{ sheet: 'Rekap 2024', rowIndex: 5, columnIndex: 3 }],
    message: cure, cure, basis: { key: 'sheets.findings.basis.memory', params: { citation: 'UU 12/2011' } },
  }; // prettier-ignore
  const describe = () => proposalState(object, [finding], [makeSource(FIELD_IDS)]);
  renderPane({ analysis: { ...analysis, describe }, selected: { ...selected, field: 'scope' } }, 'validate');
  const part = within(screen.getByRole('region', { name: 'Keadaan satu usulan' }));
  expect(part.getAllByText('Dasar: UU 12/2011 (menurut pengaturan, perlu dipastikan).')[0]).toBeVisible();
});

test('how clarity is computed is shown for each text, and the legal path as a table with its source and state', async () => {
  const { user } = renderPane({ analysis, selected }, 'validate');
  await user.click(screen.getByText('Cara kejelasan dihitung'));
  expect(screen.getByText(/1 kalimat, 1 kesalahan/)).toBeInTheDocument();
  await user.click(screen.getByText('Langkah hukum'));
  const table = within(screen.getByRole('table', { name: 'Kerja sama daerah dengan daerah lain' }));
  const rows = table.getAllByRole('row').slice(1);
  expect(rows.length).toBe(analysis.describe(ID)!.path!.steps.length);
  expect(rows[0]).toHaveTextContent('Permendagri 22/2020 Pasal 7');
  for (const row of rows) expect(row).not.toHaveTextContent('{{');
});
