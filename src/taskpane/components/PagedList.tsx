/** A list of any length that shows a page of it and grows by a page at a time, so thousands of items stay light. */
import { Button } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { useText } from '../hooks/pane-context';

interface PagedListProps<T> {
  readonly items: readonly T[];
  /** Items shown at first and added by each press. */
  readonly pageSize: number;
  readonly keyOf: (item: T, index: number) => string;
  readonly className?: string;
  readonly ordered?: boolean;
  readonly children: (item: T) => ReactNode;
}

export function PagedList<T>({ items, pageSize, keyOf, className, ordered = false, children }: PagedListProps<T>) {
  const text = useText();
  const [limit, setLimit] = useState(pageSize);
  const rest = items.length - limit;
  const List = ordered ? 'ol' : 'ul';
  return (
    <>
      <List className={className ?? 'ks-list'}>
        {items.slice(0, limit).map((item, index) => (
          <li key={keyOf(item, index)}>{children(item)}</li>
        ))}
      </List>
      {rest > 0 ? (
        <div className="ks-more">
          <span>{text('pane.shown', { shown: limit, count: items.length })}</span>
          <Button size="small" onClick={() => setLimit(limit + pageSize)}>
            {text('pane.more', { count: Math.min(rest, pageSize) })}
          </Button>
        </div>
      ) : null}
    </>
  );
}
