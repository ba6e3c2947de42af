/**
 * agreement-chain: a detailed agreement without the joint agreement above it, parents in a circle, one number on two rows of a list of documents. A detailed agreement that names no parent is told only where others
 * on its sheet name theirs: a list without that column says nothing about the KSB of its PKS.
 */
import { findAgreementFlaws } from '../agreements/link-parents';
import type { Agreement } from '../model/agreement';
import { formatCellRef, type CellRef } from '../model/cell';
import { agreementsOf } from './agreements';
import { registerRule } from './rule';

export const agreementChain = registerRule({
  id: 'agreement-chain',
  appliesTo: 'register',
  severity: 'warning',
  source: { citation: 'Permendagri 22/2020', confidence: 'memory', mark: 'M' },
  options: {},
  messages: {
    parentMissing: { number: 'text' },
    circular: { number: 'text', parent: 'text' },
    numberRepeated: { number: 'text', place: 'text' },
  },
  cures: ['cureRepeated'],
  check: function* (_options, facts) {
    const agreements = agreementsOf(facts);
    const knowing = new Set(
      agreements.flatMap((agreement) =>
        agreement.parentNumber === '' ? [] : [(agreement.parentCell ?? firstCell(agreement)).sheet],
      ),
    );
    const objects = new Map(facts.objects.map((object) => [object.id, object]));
    for (const flaw of findAgreementFlaws(agreements)) {
      const { agreement } = flaw;
      const { number, parentNumber: parent } = agreement;
      const place = {
        object: objects.get(agreement.object ?? '') ?? null,
        field: null,
        cells: [...(agreement.parentCell ? [agreement.parentCell] : []), firstCell(agreement)],
      };
      if (flaw.type === 'parentMissing') {
        if (knowing.has(firstCell(agreement).sheet)) yield { message: flaw.type, params: { number }, ...place };
      } else if (flaw.type === 'numberRepeated') {
        const params = { number, place: formatCellRef(firstCell(flaw.first)) };
        yield {
          message: flaw.type,
          params,
          cure: 'cureRepeated',
          severity: 'error',
          ...place,
          cells: [firstCell(agreement)],
        };
      } else if (flaw.type === 'circular')
        yield { message: flaw.type, params: { number, parent }, severity: 'error', ...place };
      // A parent that is nowhere listed is told by row-unattached.
    }
  },
});

function firstCell({ cells }: Agreement): CellRef {
  const [cell] = cells;
  if (cell === undefined) throw new Error('An agreement has no cell.');
  return cell;
}
