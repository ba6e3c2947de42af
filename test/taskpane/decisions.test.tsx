/** What staff decide about findings in the pane, and the filters by state, agency and rule. */
import { screen, within } from '@testing-library/react';
import { ANALYSIS } from './fake-controller';
import { renderPane } from './render-pane';

const FINDING = ANALYSIS.findings[0]!;

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
