import { formatDateTime, inWords, type StoryLine } from '@toasoan/domain';
import * as words from '#words/story/marks';
import classes from './story-marks.module.css';

type Marked = Pick<StoryLine, 'claimedBy' | 'sensitive' | 'embargoUntil' | 'scheduledAt'>;

interface Props {
  readonly story: Marked;
  readonly now: Date;
}

/** Whose hands a story is in, what holds it back, when it goes out; nothing where there is nothing to say. */
export function StoryMarks({ story, now }: Props) {
  const { claimedBy, sensitive, embargoUntil, scheduledAt } = story;
  const holds = embargoUntil !== null && Date.parse(embargoUntil) > now.getTime();
  if (!claimedBy && !sensitive && !holds && scheduledAt === null) return null;
  return (
    <ul className={classes.marks} aria-label={words.marks}>
      {sensitive ? <li className={classes.sensitive}>{words.sensitive}</li> : null}
      {holds ? (
        <li className={classes.held}>
          {words.heldUntil(formatDateTime(embargoUntil))}
          {words.timeLeft(inWords((Date.parse(embargoUntil) - now.getTime()) / 1_000))}
        </li>
      ) : null}
      {scheduledAt === null ? null : (
        <li className={classes.set}>{words.scheduledAt(formatDateTime(scheduledAt))}</li>
      )}
      {claimedBy ? <li className={classes.hands}>{words.claimedBy(claimedBy.name)}</li> : null}
    </ul>
  );
}
