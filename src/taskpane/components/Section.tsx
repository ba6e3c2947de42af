/** A titled part of a view, open from the start or folded away; folded content is not rendered until it is opened. */
import { useId, useState, type ReactNode } from 'react';

export function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const id = useId();
  return (
    <section className="ks-section" aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      {children}
    </section>
  );
}

interface FoldProps {
  readonly title: ReactNode;
  readonly startsOpen?: boolean;
  readonly children: () => ReactNode;
}

export function Fold({ title, startsOpen = false, children }: FoldProps) {
  const [open, setOpen] = useState(startsOpen);
  return (
    <details className="ks-fold" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{title}</summary>
      {open ? <div className="ks-fold-body">{children()}</div> : null}
    </details>
  );
}
