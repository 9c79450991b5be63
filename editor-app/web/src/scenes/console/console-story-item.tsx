import { formatDateTime, PUBLIC_CHANNELS, STORY_KINDS, type ConsoleStory } from '@toasoan/domain';
import { Link } from 'react-router-dom';
import * as words from '#words/console';
import * as wording from '#words/fanpage-wording';
import lists from '../../components/list.module.css';
import { StageBadge } from '../../components/stage-badge.tsx';
import lines from '../../components/story-line.module.css';
import titles from '../../components/title-link.module.css';
import { NO_HEADLINE } from '../../words/story-words.ts';
import { DeliveryActions } from '../deliveries/delivery-actions.tsx';
import { DeliveryLine } from '../story/delivery-line.tsx';
import classes from './console.module.css';

/** A story of the console: where it may go or is going, and how it stands on each channel. */
export function ConsoleStoryItem({ story }: { readonly story: ConsoleStory }) {
  const headline = story.headline || NO_HEADLINE;
  return (
    <li className={classes.story}>
      <h2 className={lines.headline}>
        <Link to={`/stories/${story.id}`} className={titles.link}>
          {headline}
        </Link>
      </h2>
      <p className={lines.facts}>
        <StageBadge stage={story.stage} />
        <span>{STORY_KINDS[story.kind]}</span>
        <span>{story.unit.name}</span>
        {story.stage === 'approved' ? <span>{words.waitsSince(formatDateTime(story.since))}</span> : null}
        {story.scheduledAt === null ? null : (
          <span>{words.goesOutAt(formatDateTime(story.scheduledAt))}</span>
        )}
        {story.channels.length > 0 ? (
          <span>{words.goesTo(story.channels.map((channel) => PUBLIC_CHANNELS[channel]).join(', '))}</span>
        ) : null}
      </p>
      {goesToFanpage(story) ? (
        <p className={classes.way}>
          <Link to={`/stories/${story.id}/preview?xem=fanpage`} aria-label={wording.titleOf(headline)}>
            {wording.title}
          </Link>
        </p>
      ) : null}
      {story.deliveries.length > 0 ? (
        <ul className={lists.plain} aria-label={words.channelsOf(headline)}>
          {story.deliveries.map((delivery) => (
            <DeliveryLine key={delivery.id} delivery={delivery}>
              <DeliveryActions storyId={story.id} delivery={delivery} />
            </DeliveryLine>
          ))}
        </ul>
      ) : null}
    </li>
  );
}

const goesToFanpage = ({ channels, deliveries }: ConsoleStory): boolean =>
  channels.includes('fanpage') || deliveries.some(({ channel }) => channel === 'fanpage');
