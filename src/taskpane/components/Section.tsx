/** A titled part of a view, open from the start or folded away; folded content is not rendered until it is opened. */
import { useId, type ReactNode } from 'react';
import { useKept } from '../hooks/use-kept';

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
  /** Stays as it was left while another view was shown. */
  readonly keptAs?: string;
  readonly children: () => ReactNode;
}

export function Fold({ title, startsOpen = false, keptAs, children }: FoldProps) {
  const [open, setOpen] = useKept(keptAs ?? null, startsOpen);
  return (
    <details className="ks-fold" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{title}</summary>
      {open ? <div className="ks-fold-body">{children()}</div> : null}
    </details>
  );
}
