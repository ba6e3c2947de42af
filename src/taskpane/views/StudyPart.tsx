/** How firm the order is: the certificate of the ranking, what to fill in first, the tests, and the certificate of each object. */
import { Button } from '@fluentui/react-components';
import type { StudyWords } from '../../core/ranking/study/describe-study';
import type { MessageRef } from '../../core/model/message';
import { CellLink } from '../components/CellLink';
import { PagedList } from '../components/PagedList';
import { Fold, Section } from '../components/Section';
import { OpenSheet } from '../components/StepActions';
import { usePane } from '../hooks/pane-context';

const PAGE = 8;

export function StudyPart({ study, isWritten }: { readonly study: StudyWords; readonly isWritten: boolean }) {
  const { controller, text, busy } = usePane();
  const { whole, narrowings, reversals, changes, portfolio } = study;
  return (
    <Section title={text('pane.rank.study')}>
      <Sentences sentences={whole} />
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
                <>
                  <span>{text.ref(message)}</span>
                  {cell === null ? null : <CellLink cell={cell} />}
                </>
              )}
            </PagedList>
          )}
        </Fold>
      )}
      <Fold title={text('pane.rank.reversals')}>
        {() => (
          <>
            <Sentences sentences={reversals} />
            {changes.map(({ message, cell }, index) => (
              <p key={`${message.key} ${index}`} className="ks-remark">
                {text.ref(message)} {cell === null ? null : <CellLink cell={cell} />}
              </p>
            ))}
          </>
        )}
      </Fold>
      <Fold title={text('pane.rank.portfolio')}>{() => <Sentences sentences={portfolio} />}</Fold>
      <div className="ks-buttons">
        {isWritten ? <OpenSheet sheet="robustness" /> : null}
        <Button disabled={busy} onClick={() => void controller.prepareBlank('portfolio', '')}>
          {text('pane.rank.portfolioSheet')}
        </Button>
      </div>
    </Section>
  );
}

export function Certificate({ sentences }: { readonly sentences: readonly MessageRef[] }) {
  const { text } = usePane();
  return <Fold title={text('pane.rank.certificate')}>{() => <Sentences sentences={sentences} />}</Fold>;
}

function Sentences({ sentences }: { readonly sentences: readonly MessageRef[] }) {
  const { text } = usePane();
  return sentences.map((sentence, index) => (
    <p key={`${sentence.key} ${index}`} className="ks-remark">
      {text.ref(sentence)}
    </p>
  ));
}
