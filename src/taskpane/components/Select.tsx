/** The browser's own drop-down in the pane's look: light, familiar to screen readers, and easy on small screens. */
import type { ReactNode } from 'react';

interface SelectProps {
  readonly id?: string;
  readonly 'aria-label'?: string;
  readonly value: string;
  readonly disabled?: boolean;
  readonly onChange: (value: string) => void;
  readonly children: ReactNode;
}

export function Select({ onChange, children, ...rest }: SelectProps) {
  return (
    <select className="ks-select" {...rest} onChange={(event) => onChange(event.target.value)}>
      {children}
    </select>
  );
}
