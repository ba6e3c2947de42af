/** A sentence of the core in which names and figures lead to their cells. */
import type { CellRef } from '../../core/model/cell';
import type { MessageRef } from '../../core/model/message';
import type { FigureCells } from '../../core/sheets/robustness/figure-cells';
import type { SentencePart } from '../../i18n/translator';
import { usePane } from '../hooks/pane-context';
import { CellLink } from './CellLink';

interface SentenceProps {
  readonly message: MessageRef;
  readonly cells: FigureCells;
}

export function Sentence({ message, cells }: SentenceProps) {
  const { text } = usePane();
  return text.parts(message).map((part, index) => {
    const cell = cellOf(part, cells);
    return cell === null ? part.text : <CellLink key={index} cell={cell} label={part.text} isInline />;
  });
}

function cellOf({ param, item }: SentencePart, cells: FigureCells): CellRef | null {
  const found = param === null ? null : (cells[param] ?? null);
  return found !== null && 'sheet' in found ? found : (found?.[item] ?? null);
}
