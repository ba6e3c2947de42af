/** What staff decide about findings in the pane, and the filters by state, agency and rule. */
import { screen, within } from '@testing-library/react';
import { makeTranslator } from '../../src/i18n';
import { ANALYSIS } from './fake-controller';
import { renderPane } from './render-pane';

const FINDING = ANALYSIS.findings[0]!;
// The part is loaded when it is unfolded.
jest.setTimeout(60_000);

test('a finding is excused with a reason only', async () => {
  const { controller, user } = renderPane({ analysis: { ...ANALYSIS, findings: [FINDING] } }, 'validate');
  await user.click(screen.getByRole('button', { name: 'Bukan masalah …' }));
  expect(screen.getByRole('button', { name: 'Bukan masalah' })).toBeDisabled();
  await user.type(screen.getByRole('textbox', { name: 'Alasan' }), 'Ada pada lampiran');
  await user.click(screen.getByRole('button', { name: 'Bukan masalah' }));
  expect(controller.calls).toContainEqual(['decideFinding', FINDING, 'excused', 'Ada pada lampiran']);
});

test('decided findings are not among the open ones, show their reason and can be opened again', async () => {
  const decided = {
    ...FINDING,
    decision: { status: 'excused' as const, reason: 'Ada pada lampiran', date: '2024-10-01' },
  };
  const { controller, user } = renderPane({ analysis: { ...ANALYSIS, findings: [decided] } }, 'validate');
  expect(screen.getByText('Tidak ada temuan dengan pilihan ini.')).toBeVisible();
  await user.selectOptions(screen.getByRole('combobox', { name: 'Keadaan' }), 'decided');
  expect(screen.getByText('Bukan masalah sejak 1 Oktober 2024: Ada pada lampiran')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Buka kembali' }));
  expect(controller.calls).toContainEqual(['decideFinding', decided, 'open', '']);
});

test('filters say how many findings each choice leaves', async () => {
  const { user } = renderPane({ analysis: ANALYSIS }, 'validate');
  const rules = screen.getByRole('combobox', { name: 'Aturan' });
  const counts = within(rules).getAllByRole('option').slice(1).map((option) => Number(/\((\d+)\)$/.exec(option.textContent)?.[1])); // prettier-ignore
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(ANALYSIS.findings.length);
  await user.selectOptions(rules, FINDING.rule);
  await user.selectOptions(screen.getByRole('combobox', { name: 'Kelompokkan menurut' }), 'agency');
  expect(screen.getAllByText(/^Temuan: /).length).toBeGreaterThan(0);
});

test('findings grouped by rule say why the rule matters', async () => {
  const { user } = renderPane({ analysis: { ...ANALYSIS, findings: [FINDING] } }, 'validate');
  const why = makeTranslator('id')(`rules.${FINDING.rule}.why`);
  expect(screen.queryByText(why)).toBeNull();
  await user.selectOptions(screen.getByRole('combobox', { name: 'Kelompokkan menurut' }), 'rule');
  expect(screen.getByText(why)).toBeVisible();
});

test('marks are asked for and taken away below their heading', async () => {
  const { controller, user } = renderPane({ analysis: ANALYSIS }, 'validate');
  await user.click(screen.getByText('Tanda di lembar sumber'));
  await user.click(await screen.findByRole('button', { name: 'Tandai di lembar sumber' }, { timeout: 30_000 }));
  await user.click(screen.getByRole('button', { name: 'Hapus tanda' }));
  expect(controller.calls.filter(([name]) => name === 'prepareMarks')).toEqual([['prepareMarks', true], ['prepareMarks', false]]); // prettier-ignore
});

test('the preview of marks counts cells and says which sheets keep theirs', async () => {
  const change = { sheet: 'edit:1', name: 'Data', action: 'update', cellsWritten: 0, rowsAdded: 0, rowsRemoved: 0, overwritten: [], overwrittenCount: 0, cellsMarked: 7 } as const; // prettier-ignore
  const leftOut = { protectedSheets: ['Rekap'], hiddenSheets: ['Lama'], cellsInFiles: 3 };
  renderPane({ analysis: ANALYSIS, preview: { command: 'marks', changes: [change], conflicts: [], diff: null, leftOut } }, 'validate'); // prettier-ignore
  expect(screen.getByText('Sel bertanda: 7')).toBeVisible();
  expect(await screen.findByText(/^Lembar Rekap diproteksi/)).toBeVisible();
  expect(screen.getByText(/^Lembar Lama tersembunyi/)).toBeVisible();
  expect(screen.getByText(/berkas lain, yang tidak ditandai: 3\.$/)).toBeVisible();
});

test('a sure fix says what was a text and becomes a number, and its preview shows both at once', async () => {
  const cell = { sheet: 'Rekap', rowIndex: 5, columnIndex: 3 };
  const fix = {
    kind: 'number',
    object: 'KS-001',
    label: 'fields.cost',
    isMoney: true,
    cell,
    before: '125.000.000',
    content: 125_000_000,
  } as const;
  const { user } = renderPane({ analysis: { ...ANALYSIS, fixes: [fix] } }, 'validate');
  await user.click(screen.getByText('Perbaikan yang pasti (1)'));
  expect(screen.getByText('teks “125.000.000” → angka 125.000.000')).toBeVisible();
});

test('a preview of few replaced cells shows them at once', () => {
  const overwritten = [{ cell: { sheet: 'Rekap', rowIndex: 5, columnIndex: 3 }, before: 'Rp 5', after: '5' }];
  const change = { sheet: 'edit:1', name: 'Rekap', action: 'update', cellsWritten: 1, rowsAdded: 0, rowsRemoved: 0, overwritten, overwrittenCount: 1 } as const; // prettier-ignore
  renderPane(
    { analysis: ANALYSIS, preview: { command: 'edit', changes: [change], conflicts: [], diff: null } },
    'validate',
  );
  expect(screen.getByText('Sebelum: Rp 5')).toBeVisible();
});

test('a finding says which law it rests on', async () => {
  const basis = { key: 'sheets.findings.basis.memory', params: { citation: 'Permendagri 22/2020' } };
  renderPane({ analysis: { ...ANALYSIS, findings: [{ ...FINDING, basis }] } }, 'validate');
  expect(await screen.findByText('Dasar: Permendagri 22/2020 (menurut pengaturan, perlu dipastikan).')).toBeVisible();
});
