/** The heading of a view. Takes the focus when a person came to the view, never when the pane opens. */
import { useEffect, useRef, type ReactNode } from 'react';

export function ViewHeading({ focus, children }: { readonly focus: boolean; readonly children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (focus) heading.current?.focus();
  }, [focus]);
  return (
    <h2 className="ks-view-heading" ref={heading} tabIndex={-1}>
      {children}
    </h2>
  );
}
