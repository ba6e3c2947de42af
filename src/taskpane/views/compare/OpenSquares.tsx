/** The squares of an assessor, who compares level by level, that give no weights yet. */
import { Button } from '@fluentui/react-components';
import { useMemo } from 'react';
import { normaliseText } from '../../../core/parse/text';
import type { ComparedSource } from '../../../core/ranking/choice-words';
import { describeComparisons } from '../../../core/ranking/comparison-state';
import type { ComparisonBlock } from '../../../core/ranking/read-comparisons';
import { usePane } from '../../hooks/pane-context';

/** Whether a square compares a level and is the assessor's. */
export function isLevelOf({ level, assessor }: ComparisonBlock, name: string): boolean {
  return level.type !== 'all' && normaliseText(assessor) === normaliseText(name);
}

interface OpenSquaresProps {
  readonly comparisons: readonly ComparisonBlock[];
  readonly shown: ComparisonBlock;
  readonly source: ComparedSource;
  readonly onShow: (place: number) => void;
}

/** All but the one that is shown. */
export function OpenSquares({ comparisons, shown, source, onShow }: OpenSquaresProps) {
  const { text } = usePane();
  const open = useMemo(
    () =>
      (shown.level.type === 'all' ? [] : comparisons).flatMap((block, place) => {
        const isOther = block !== shown && isLevelOf(block, shown.assessor);
        return isOther && describeComparisons(block, [], source).outcome === null ? [{ block, place }] : [];
      }),
    [comparisons, shown, source],
  );
  if (open.length === 0) return null;
  return (
    <>
      <p className="ks-hint">{text('pane.compare.openSquares')}</p>
      <div className="ks-buttons">
        {open.map(({ block: { level }, place }) => (
          <Button key={place} size="small" onClick={() => onShow(place)}>
            {level.group === null
              ? text('pane.compare.topSquare')
              : text('pane.compare.insideSquare', { group: level.group.id })}
          </Button>
        ))}
      </div>
    </>
  );
}
