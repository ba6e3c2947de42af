/**
 * The heading of a view. Takes the focus when a person came to the view, never when the pane opens. While it has the
 * focus it is a tab stop: office.js on the web moves the focus by Tab itself, and from an element that is none it would
 * leave the pane.
 */
import { useEffect, useRef, type ReactNode } from 'react';

export function ViewHeading({ focus, children }: { readonly focus: boolean; readonly children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!focus || heading.current === null) return;
    heading.current.tabIndex = 0;
    heading.current.focus();
  }, [focus]);
  return (
    <h2 className="ks-view-heading" ref={heading} tabIndex={-1} onBlur={(event) => (event.currentTarget.tabIndex = -1)}>
      {children}
    </h2>
  );
}
