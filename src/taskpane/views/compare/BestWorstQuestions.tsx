/** The questions of the best-worst method: best and worst first, then the pairs that its weights rest on. */
import { bestWorstQuestions, clearExtremes, type Extremes } from '../../../core/ranking/weights/best-worst-questions';
import { usePane } from '../../hooks/pane-context';
import { useKept } from '../../hooks/use-kept';
import { ExtremesChoice } from './ExtremesChoice';
import { Asking, Questions, type SquareAnswers } from './Questions';

export function BestWorstQuestions(props: SquareAnswers) {
  const { text } = usePane();
  const { block, matrix } = props;
  const { sheet, rowIndex, columnIndex } = block.cell;
  const [chosen, setChosen] = useKept<Extremes>(`extremes ${sheet} ${rowIndex} ${columnIndex}`, NONE);
  const extremes = settle(chosen, clearExtremes(matrix));
  const asked = bestWorstQuestions(matrix, extremes);
  const open = asked.filter(({ row, column }) => (matrix[row]?.[column] ?? null) === null);
  const [answered, count] = [asked.length - open.length, asked.length];
  return (
    <Questions {...props} hint={text('pane.compare.questionsBestWorst')}>
      <ExtremesChoice items={block.level.items} extremes={extremes} onChoose={setChosen} />
      {count === 0 ? null : (
        <>
          <p className="ks-hint">{text('pane.compare.answered', { answered, count })}</p>
          <Asking {...props} questions={open} complete={text('pane.compare.completeBestWorst')} />
        </>
      )}
    </Questions>
  );
}

const NONE: Extremes = { best: null, worst: null };

/** What a person chose goes before what the answers show; one item is not both. */
function settle(chosen: Extremes, clear: Extremes): Extremes {
  const best = chosen.best ?? (clear.best === chosen.worst ? null : clear.best);
  const worst = chosen.worst ?? (clear.worst === best ? null : clear.worst);
  return { best, worst };
}
