/** object-outside-authority: what is cooperated on is an affair of the region, not one of the absolute affairs of the centre. */
import { outsideAuthority } from '../legal/outside-authority';
import { fieldCell } from './place';
import { objectRule } from './rule';

export const objectOutsideAuthority = objectRule({
  id: 'object-outside-authority',
  appliesTo: 'object',
  severity: 'error',
  source: { citation: 'UU 23/2014; PP 28/2018', confidence: 'memory', mark: 'H' },
  options: {},
  messages: { message: { field: 'label', affair: 'label' } },
  check: function* (object, _options, facts) {
    const found = outsideAuthority(object);
    if (found === null) return;
    const { field, affair } = found;
    const params = { field: `fields.${field}`, affair: `rules.object-outside-authority.${affair}` };
    yield { message: 'message', params, object, field, cells: [fieldCell(object, field, facts)] };
  },
});
