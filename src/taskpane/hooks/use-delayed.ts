/** A condition that must hold for a while before it shows, so that short work does not flicker. */
import { useEffect, useState } from 'react';

/** True once `condition` has held for `delay` milliseconds; false at once when it ends. */
export function useDelayed(condition: boolean, delay: number): boolean {
  const [passed, setPassed] = useState(false);
  useEffect(() => {
    if (!condition) return;
    const timer = setTimeout(() => setPassed(true), delay);
    return () => {
      clearTimeout(timer);
      setPassed(false);
    };
  }, [condition, delay]);
  return condition && passed;
}
