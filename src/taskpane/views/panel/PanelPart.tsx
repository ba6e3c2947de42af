/** The assessors: sheets handed out, taken back and merged, and what the meeting should talk about. */
import type { Analysis } from '../../../app/controller';
import { Agenda } from './Agenda';
import { Orders } from './Orders';
import { HandOut } from './HandOut';
import { TakeBack } from './TakeBack';

export function PanelPart({ analysis }: { readonly analysis: Analysis }) {
  return (
    <>
      <HandOut />
      <TakeBack panel={analysis.panel} />
      <Agenda panel={analysis.panel} />
      <Orders panel={analysis.panel} />
    </>
  );
}
