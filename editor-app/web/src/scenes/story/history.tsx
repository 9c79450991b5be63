import { ERRORS, formatDateTime, STAGES, type HistoryEntry } from '@toasoan/domain';
import { Link } from 'react-router-dom';
import * as common from '#words/common';
import * as storyFields from '#words/story-fields';
import * as words from '#words/story/page';
import { deed } from '../../words/story-words.ts';
import { span } from '../../words/waiting-time.ts';
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
            {deed(entry)}
            {entry.from !== null && entry.from !== entry.to ? words.movedTo(STAGES[entry.to]) : null}
            {entry.more.lateSeconds === undefined ? null : (
              <span className={classes.late}>, {common.late(span(entry.more.lateSeconds * 1_000))}</span>
            )}
            {entry.more.reason === undefined ? null : (
              <p className={classes.commentText}>{ERRORS[entry.more.reason][1]}</p>
            )}
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
