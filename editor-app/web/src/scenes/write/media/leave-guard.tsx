import { useBlocker } from 'react-router-dom';
import * as words from '#words/write/media';
import { LeavingQuestion } from '../../../components/leaving-question.tsx';
import type { Uploader } from '../../../uploads/uploader.ts';
import { isDeskState } from '../desk-state.ts';

/** Asks before the screen is left while files are being sent. Words need no question: they are saved. */
export function LeaveGuard({ uploader }: { readonly uploader: Uploader }) {
  const blocker = useBlocker(({ nextLocation }) => uploader.isBusy() && !isDeskState(nextLocation.state));
  return (
    <LeavingQuestion blocker={blocker} title={words.uploading} leave={words.leave} stay={words.stay}>
      {words.leaving(uploader.mayLose() ? words.chooseAgain : words.goesOn)}
    </LeavingQuestion>
  );
}
