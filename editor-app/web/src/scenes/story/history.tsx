import { formatDateTime, STAGES, type HistoryEntry } from '@toasoan/domain';
import { deed } from '../../words/story-words.ts';
import lists from '../../components/list.module.css';
import { Panel } from '../../components/page/panel.tsx';
import classes from './story-page.module.css';

/** What happened to the story, the latest first. */
export function History({ entries }: { readonly entries: readonly HistoryEntry[] }) {
  return (
    <Panel title="Quá trình">
      <ol className={lists.plain} reversed>
        {[...entries].reverse().map((entry, index) => (
          <li key={`${entry.at} ${index}`}>
            {deed(entry)}
            {entry.from !== null && entry.from !== entry.to ? `. Chuyển sang: ${STAGES[entry.to]}` : null}
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
