import { formatDateTime, STAGES, type HistoryEntry } from '@toasoan/domain';
import { Link } from 'react-router-dom';
import * as storyFields from '#words/story-fields';
import * as words from '#words/story/page';
import { moreInWords, whoInWords } from '../../words/history-words.ts';
import { deedOf } from '../../words/story-words.ts';
import lists from '../../components/list.module.css';
import { Panel } from '../../components/page/panel.tsx';
import classes from './story-page.module.css';

interface Props {
  readonly storyId: string;
  readonly entries: readonly HistoryEntry[];
}

/** What happened to the story, the latest first, and the way to its versions. */
export function History({ storyId, entries }: Props) {
  return (
    <Panel title={words.history}>
      <p className={classes.commentText}>
        <Link to={`/stories/${storyId}/versions`}>{storyFields.versions}</Link>
      </p>
      <ol className={lists.plain} reversed>
        {[...entries].reverse().map((entry, index) => (
          <li key={`${entry.at} ${index}`}>
            {whoInWords(entry)} {deedOf(entry.action)}
            {entry.from !== null && entry.from !== entry.to ? words.movedTo(STAGES[entry.to]) : null}
            {moreInWords(entry.more).map((sentence) => (
              <p key={sentence} className={classes.commentText}>
                {sentence}
              </p>
            ))}
            {entry.note ? <p className={classes.commentText}>“{entry.note}”</p> : null}
            <time className={classes.when} dateTime={entry.at}>
              {formatDateTime(entry.at)}
            </time>
          </li>
        ))}
      </ol>
    </Panel>
  );
}
