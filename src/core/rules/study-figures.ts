/**
 * study-figures: NPV, IRR, payback and benefit/cost that a study sheet shows are those of its flows. They differ where a
 * formula was overwritten, or where Excel did not calculate after flows changed.
 */
import { computeStudy, isSameFigure } from '../legal/study-figures';
import { FLOW_CASES, STUDY_RESULTS } from '../model/study-sheet';
import { objectOf } from './records';
import { registerRule } from './rule';

export const studyFigures = registerRule({
  id: 'study-figures',
  appliesTo: 'register',
  severity: 'error',
  source: { citation: '', confidence: 'practice', mark: '' },
  options: {},
  messages: {
    message: { result: 'label', scenario: 'label', stated: 'number', computed: 'number' },
    messageEmpty: { result: 'label', scenario: 'label', stated: 'text', computed: 'number' },
    messageNone: { result: 'label', scenario: 'label', stated: 'text' },
    messageText: { text: 'text' },
  },
  cures: ['cureText'],
  check: function* (_options, facts) {
    for (const sheet of facts.studies ?? []) {
      const row = facts.recordsOf('feasibility').find((one) => one.sheet === sheet.sheet);
      const at = { object: row === undefined ? null : objectOf(row, facts), field: 'study' as const };
      const { unreadable, cases, moved } = computeStudy(sheet);
      for (const { value, cell } of unreadable)
        yield { ...at, message: 'messageText', cure: 'cureText', params: { text: String(value) }, cells: [cell] };
      if (cases === null) continue;
      for (const one of FLOW_CASES) {
        const overwritten = sheet.flows.flatMap((flow) => (moved.includes(flow.in[one]) ? [flow.in[one].cell] : []));
        for (const result of STUDY_RESULTS) {
          const computed = cases[one][result];
          if (isSameFigure(sheet, one, result, computed)) continue;
          const { value, cell } = sheet.results[one][result];
          const params = { result: `rules.study-figures.${result}`, scenario: `rules.study-figures.${one}` };
          const shown = (figure: number): number => roundFigure(result === 'irr' ? figure * 100 : figure);
          const cells = [cell, ...overwritten];
          if (computed === null) {
            const stated = String(typeof value === 'number' ? shown(value) : value);
            yield { ...at, message: 'messageNone', params: { ...params, stated }, cells };
          } else if (typeof value === 'number') {
            yield { ...at, message: 'message', params: { ...params, stated: shown(value), computed: shown(computed) }, cells }; // prettier-ignore
          } else {
            const stated = value === '' ? '–' : String(value);
            yield { ...at, message: 'messageEmpty', params: { ...params, stated, computed: shown(computed) }, cells };
          }
        }
      }
    }
  },
});

/** As precise as texts show it, so that the last digit of a computation makes no new finding. */
function roundFigure(figure: number): number {
  return Math.round(figure * 1e4) / 1e4 || 0;
}
