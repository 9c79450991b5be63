import { STORY_KINDS, type StoryLine } from '@toasoan/domain';
import { IconPhoto } from '@tabler/icons-react';
import { Link } from 'react-router-dom';
import * as words from '#words/queue';
import { thumbnailUrl } from '../../api/preview.ts';
import { StageBadge } from '../../components/stage-badge.tsx';
import { StoryMarks } from '../../components/story-marks.tsx';
import lines from '../../components/story-line.module.css';
import titles from '../../components/title-link.module.css';
import { NO_HEADLINE } from '../../words/story-words.ts';
import { ago, waitedAgainstTarget } from '../../words/waiting-time.ts';
import classes from './queue-scene.module.css';

interface Props {
  readonly line: StoryLine;
  /** Whether the list is one in which stories wait. */
  readonly waiting: boolean;
  /** Whether it is one of the person's own that came back to them. */
  readonly yours?: boolean;
  readonly chosen?: boolean;
  /** Absent where lines are not chosen. */
  readonly onChoose?: (() => void) | undefined;
}

/** One story of a list. The headline is the link; the whole row is its target. */
export function StoryRow({ line, waiting, yours = false, chosen = false, onChoose }: Props) {
  const now = new Date();
  const headline = line.headline || NO_HEADLINE;
  return (
    <li className={`${classes.row} ${chosen ? classes.chosen : ''}`}>
      {onChoose ? (
        <label className={classes.pick}>
          <input type="checkbox" checked={chosen} onChange={onChoose} aria-label={words.choose(headline)} />
        </label>
      ) : null}
      <div className={classes.thumbnail}>
        {line.coverThumbnail ? (
          <img src={thumbnailUrl(line.coverThumbnail)} alt="" loading="lazy" width={112} height={84} />
        ) : (
          <IconPhoto aria-hidden className={classes.noPicture} />
        )}
      </div>
      <div className={classes.words}>
        <h2 className={lines.headline}>
          <Link
            to={`/stories/${line.id}`}
            className={`${titles.link} ${titles.filling}`}
            data-story={line.id}
          >
            {headline}
          </Link>
        </h2>
        <p className={lines.facts}>
          <StageBadge stage={line.stage} />
          <span>{STORY_KINDS[line.kind]}</span>
          <span>{line.unit.name}</span>
          {waiting ? (
            <Waited line={line} now={now} />
          ) : (
            <span>{words.updated(ago(line.updatedAt, now))}</span>
          )}
          {yours ? <span className={classes.yours}>{words.waitsForYou}</span> : null}
          {line.live && line.stage !== 'published' ? (
            <span className={classes.live}>{words.hasLiveEdition}</span>
          ) : null}
        </p>
        <StoryMarks story={line} now={now} />
        {line.mainTopic ? <p className={classes.topic}>{words.topic(line.mainTopic)}</p> : null}
      </div>
    </li>
  );
}

function Waited({ line, now }: { readonly line: StoryLine; readonly now: Date }) {
  const { words: time, overdue } = waitedAgainstTarget(line, now);
  return <span className={overdue ? classes.overdue : undefined}>{time}</span>;
}
