/** State that outlives its component for as long as the pane is open: a preview takes the place of the view it came from. */
import { useContext, useState } from 'react';
import { PaneContext } from './pane-context';

/** Like `useState`, under a key that is the part's own; without one it is forgotten as usual. */
export function useKept<T>(key: string | null, initial: T): [T, (value: T) => void] {
  const memory = useContext(PaneContext)?.memory;
  const [value, setValue] = useState<T>(() =>
    key !== null && memory?.has(key) === true ? (memory.get(key) as T) : initial,
  );
  const keep = (next: T): void => {
    if (key !== null) memory?.set(key, next);
    setValue(next);
  };
  return [value, keep];
}
