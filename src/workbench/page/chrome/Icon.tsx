/** The few line icons of the page, drawn for it on a 20 pixel grid. Decoration only: buttons carry the names. */
import type { ReactElement } from 'react';

const PATHS = {
  open: 'M3 6.5V15a1 1 0 0 0 1 1h11.2l2-7H6.2L4.4 15M3 6.5V5a1 1 0 0 1 1-1h3.6l1.6 2H15a1 1 0 0 1 1 1v2',
  download: 'M10 3v9m0 0 3.5-3.5M10 12 6.5 8.5M4 15.5h12',
  undo: 'M7.5 4 4 7.5 7.5 11M4.5 7.5h7a4 4 0 0 1 0 8H8',
  redo: 'M12.5 4 16 7.5 12.5 11M15.5 7.5h-7a4 4 0 0 0 0 8H12',
  close: 'm5 5 10 10M15 5 5 15',
  check: 'm4 10.5 4 4 8-9',
  plus: 'M10 4v12M4 10h12',
  minus: 'M4 10h12',
  pane: 'M3 4h14v12H3zM12 4v12',
  function: 'M7 16c2 0 2.2-2 2.6-4.500L10.500 7C11 4.500 11.500 4 13.500 4M7 9h6',
} as const;

export function Icon({ name }: { readonly name: keyof typeof PATHS }): ReactElement {
  return (
    <svg
      width="18"
      height="18"
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      aria-hidden="true"
    >
      <path d={PATHS[name]} strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}
