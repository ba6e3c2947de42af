/** How firm the order is: the certificate of the ranking, what to fill in first, the tests, and the certificate of each object. */
import { Button } from '@fluentui/react-components';
import type { StudyWords } from '../../core/ranking/study/describe-study';
import type { MessageRef } from '../../core/model/message';
import type { FindFigures } from '../../core/sheets/robustness/figure-cells';
import { CellLink } from '../components/CellLink';
import { PagedList } from '../components/PagedList';
import { Fold, Section } from '../components/Section';
import { Sentence } from '../components/Sentence';
import { OpenSheet } from '../components/StepActions';
import { usePane } from '../hooks/pane-context';

const PAGE = 8;

interface StudyPartProps {
  readonly study: StudyWords;
  /** Null: no figure leads anywhere. */
  readonly figures: FindFigures | null;
  readonly isWritten: boolean;
}

export function StudyPart({ study, figures, isWritten }: StudyPartProps) {
  const { controller, text, busy } = usePane();
  const { whole, narrowings, reversals, changes, portfolio } = study;
  return (
    <Section title={text('pane.rank.study')}>
      <Sentences sentences={whole} figures={figures} />
      {narrowings.length === 0 ? null : (
        <Fold title={text('pane.rank.narrowings', { count: narrowings.length })} startsOpen>
          {() => (
            <PagedList
              items={narrowings}
              pageSize={PAGE}
              className="ks-list ks-rows"
              keyOf={({ message }) => JSON.stringify(message.params)}
              ordered
            >
              {({ message, cell }) => (
                <span>
                  <Sentence message={message} cells={{ ...figures?.(message), place: cell }} />
                </span>
              )}
            </PagedList>
          )}
        </Fold>
      )}
      <Fold title={text('pane.rank.reversals')}>
        {() => (
          <>
            <Sentences sentences={reversals} figures={figures} />
            {changes.map(({ message, cell }, index) => (
              <p key={`${message.key} ${index}`} className="ks-remark">
                <Sentence message={message} cells={figures?.(message) ?? {}} />{' '}
                {cell === null ? null : <CellLink cell={cell} />}
              </p>
            ))}
          </>
        )}
      </Fold>
      <Fold title={text('pane.rank.portfolio')}>{() => <Sentences sentences={portfolio} figures={figures} />}</Fold>
      <div className="ks-buttons">
        {isWritten ? <OpenSheet sheet="robustness" /> : null}
        <Button disabled={busy} onClick={() => void controller.prepareBlank('portfolio', '')}>
          {text('pane.rank.portfolioSheet')}
        </Button>
      </div>
    </Section>
  );
}

interface SentencesProps {
  readonly sentences: readonly MessageRef[];
  readonly figures: FindFigures | null;
  /** Whose certificate they are. */
  readonly object?: string;
}

export function Certificate(sentences: SentencesProps) {
  const { text } = usePane();
  return <Fold title={text('pane.rank.certificate')}>{() => <Sentences {...sentences} />}</Fold>;
}

export function Sentences({ sentences, figures, object }: SentencesProps) {
  return sentences.map((sentence, index) => (
    <p key={`${sentence.key} ${index}`} className="ks-remark">
      <Sentence message={sentence} cells={figures?.(sentence, object) ?? {}} />
    </p>
  ));
}
