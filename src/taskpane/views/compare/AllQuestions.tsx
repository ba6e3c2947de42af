/** Every pair of a square as a question, the most useful first. */
import { nextQuestions } from '../../../core/ranking/weights/next-question';
import { usePane } from '../../hooks/pane-context';
import { Asking, Questions, type SquareAnswers } from './Questions';

export function AllQuestions(props: SquareAnswers) {
  const { text } = usePane();
  return (
    <Questions {...props} hint={text('pane.compare.questionsText')}>
      <Asking {...props} questions={nextQuestions(props.matrix)} complete={text('pane.compare.complete')} />
    </Questions>
  );
}
