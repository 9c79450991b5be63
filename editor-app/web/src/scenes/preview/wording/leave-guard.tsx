import { useEffect } from 'react';
import { useBlocker } from 'react-router-dom';
import * as words from '#words/fanpage-wording';
import { LeavingQuestion } from '../../../components/leaving-question.tsx';

/** Asks before the screen is left with words that are not saved. */
export function LeaveGuard() {
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) => currentLocation.pathname !== nextLocation.pathname,
  );
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, []);
  return (
    <LeavingQuestion blocker={blocker} title={words.leaving} leave={words.leave} stay={words.stay}>
      {words.leavingExplained}
    </LeavingQuestion>
  );
}
