/** Before the workbook is read: what falls due by its sheet Perjanjian. Shows nothing until, and unless, there is something. */
import { useEffect, useState } from 'react';
import type { DueDate } from '../../../core/agreements/due-dates';
import { usePane } from '../../hooks/pane-context';
import { DueList } from './DueList';

export function DueGlance() {
  const { controller } = usePane();
  const [due, setDue] = useState<readonly DueDate[]>([]);
  useEffect(() => {
    let isShown = true;
    void controller.glance().then((found) => {
      if (isShown && found.length > 0) setDue(found);
    });
    return () => {
      isShown = false;
    };
  }, [controller]);
  return due.length === 0 ? null : <DueList due={due} isGlance />;
}
