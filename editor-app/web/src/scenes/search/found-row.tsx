import { STORY_KINDS, type NewsroomSearch } from '@toasoan/domain';
import { Link } from 'react-router-dom';
import * as queue from '#words/queue';
import { StageBadge } from '../../components/stage-badge.tsx';
import lines from '../../components/story-line.module.css';
import titles from '../../components/title-link.module.css';
import { NO_HEADLINE } from '../../words/story-words.ts';
import { ago } from '../../words/waiting-time.ts';
import { Marked } from './marked.tsx';
import classes from './search.module.css';

/** A story that was found, with what was looked for marked. */
export function FoundRow({ line }: { readonly line: NewsroomSearch['items'][number] }) {
  const headline = line.headline || NO_HEADLINE;
  return (
    <li className={classes.row}>
      <h2 className={lines.headline}>
        <Link to={`/stories/${line.id}`} className={`${titles.link} ${titles.filling}`}>
          <Marked text={headline} ranges={line.headline ? line.found.headline : []} />
        </Link>
      </h2>
      <p className={lines.facts}>
        <StageBadge stage={line.stage} />
        <span>{STORY_KINDS[line.kind]}</span>
        <span>{line.unit.name}</span>
        <span>{queue.updated(ago(line.updatedAt, new Date()))}</span>
      </p>
      <p className={classes.excerpt}>
        <Marked {...line.found.excerpt} />
      </p>
    </li>
  );
}
