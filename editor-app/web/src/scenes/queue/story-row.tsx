import { STORY_KINDS, type StoryLine } from '@toasoan/domain';
import { IconPhoto } from '@tabler/icons-react';
import { Link } from 'react-router-dom';
import * as words from '#words/queue';
import { thumbnailUrl } from '../../api/preview.ts';
import { StageBadge } from '../../components/stage-badge.tsx';
import titles from '../../components/title-link.module.css';
import { NO_HEADLINE } from '../../words/story-words.ts';
import { ago, waited } from '../../words/waiting-time.ts';
import classes from './queue-scene.module.css';

interface Props {
  readonly line: StoryLine;
  /** Whether the list is one in which stories wait. */
  readonly waiting: boolean;
}

/** One story of a list. The headline is the link; the whole row is its target. */
export function StoryRow({ line, waiting }: Props) {
  const now = new Date();
  return (
    <li className={classes.row}>
      <div className={classes.thumbnail}>
        {line.coverThumbnail ? (
          <img src={thumbnailUrl(line.coverThumbnail)} alt="" loading="lazy" width={112} height={84} />
        ) : (
          <IconPhoto aria-hidden className={classes.noPicture} />
        )}
      </div>
      <div className={classes.words}>
        <h2 className={classes.headline}>
          <Link to={`/stories/${line.id}`} className={`${titles.link} ${titles.filling}`}>
            {line.headline || NO_HEADLINE}
          </Link>
        </h2>
        <p className={classes.facts}>
          <StageBadge stage={line.stage} />
          <span>{STORY_KINDS[line.kind]}</span>
          <span>{line.unit.name}</span>
          <span>{waiting ? waited(line.stageSince, now) : words.updated(ago(line.updatedAt, now))}</span>
          {line.live && line.stage !== 'published' ? (
            <span className={classes.live}>{words.hasLiveEdition}</span>
          ) : null}
        </p>
        {line.mainTopic ? <p className={classes.topic}>{words.topic(line.mainTopic)}</p> : null}
      </div>
    </li>
  );
}
