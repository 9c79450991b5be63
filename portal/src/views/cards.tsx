import { formatDateTime, isLong, STORY_KINDS, type PublicStoryCard } from '@toasoan/domain';
import { storyPath, topicPath, unitPath } from '../addresses.ts';
import { cropOf, picturesOf, type PictureFiles } from './pages-of.ts';
import { Picture, SIZES } from './picture.tsx';

export interface CardProps {
  readonly story: PublicStoryCard;
  /** `lead`: across the page; `card`: in a row of cards; `line`: in a list, with a small picture beside. */
  readonly shape: 'lead' | 'card' | 'line';
  /** The level of its heading in the outline of the page. */
  readonly level: 2 | 3;
  readonly first?: boolean | undefined;
}

const sizes = { lead: SIZES.lead, card: SIZES.card, line: SIZES.thumb } as const;

/** A story in a list. The headline is the link; its area covers the whole card. */
export function Card({ story, shape, level, first }: CardProps) {
  const Heading = level === 2 ? 'h2' : 'h3';
  const picture = story.cover && cardPicture(story.cover);
  return (
    <article class={`card ${shape}`}>
      {picture && (
        <div class="card-picture">
          <Picture files={picture} alt={story.cover?.alt ?? ''} sizes={sizes[shape]} first={first} />
        </div>
      )}
      <div class="card-text">
        <p class="kicker">
          <span class="kind">{STORY_KINDS[story.kind]}</span>
          {story.topic && <a href={topicPath(story.topic.slug)}>{story.topic.title}</a>}
        </p>
        <Heading class="card-title">
          <a href={storyPath(story.slug)}>{story.headline}</a>
        </Heading>
        {story.standfirst && <p class="card-standfirst">{story.standfirst}</p>}
        <p class="meta">
          <a href={unitPath(story.unit.slug)}>{story.unit.name}</a>
          <time dateTime={story.publishedAt}>{formatDateTime(story.publishedAt)}</time>
        </p>
      </div>
    </article>
  );
}

/** Of a long infographic only the part people chose: the whole would be many times as heavy as what is seen of it. */
function cardPicture(cover: PictureFiles): PictureFiles | undefined {
  const crop = isLong(cover) ? cropOf(cover, '16x9') : null;
  return crop ?? picturesOf(cover)[0];
}

interface CardsProps {
  readonly stories: readonly PublicStoryCard[];
  readonly shape: 'card' | 'line';
  readonly level: 2 | 3;
  /** Whether the first picture of the page is among these. */
  readonly first?: boolean | undefined;
}

/** A list of stories. */
export const Cards = ({ stories, shape, level, first = false }: CardsProps) => (
  <ul class={`cards of-${shape}`} role="list">
    {stories.map((story, index) => (
      <li>
        <Card story={story} shape={shape} level={level} first={first && index === 0} />
      </li>
    ))}
  </ul>
);
