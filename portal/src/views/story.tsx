import {
  assetIdsOf,
  formatDateline,
  shareCardOf,
  STORY_KINDS,
  type EditionMedia,
  type EditionSnapshot,
  type PublicStory,
} from '@toasoan/domain';
import * as words from '../words/index.ts';
import { feedbackPath, sectionPath, storyPath, topicPath, unitPath } from '../addresses.ts';
import { Body } from './body.tsx';
import { Cards } from './cards.tsx';
import { openingPlayer } from './layout-of-kind.ts';
import type { Page } from './page.ts';
import { picturesOf } from './pages-of.ts';
import { StoryFigure } from './story-figure.tsx';
import { newsArticle } from './structured-data.ts';
import { Topics } from './topics.tsx';

/** A story as it was approved: rendered from its edition alone. `onUnknown` hears of nodes that cannot be shown. */
export function storyPage(
  { edition, editionHash, related }: PublicStory,
  onUnknown: (name: string) => void,
): Page {
  const media = new Map(edition.media.map((item) => [item.assetId, item]));
  const cover = coverAbove(edition, media);
  const card = shareCardOf(edition);
  return {
    title: edition.headline,
    description: card.description,
    path: storyPath(edition.slug),
    share: {
      publishedAt: edition.firstPublishedAt,
      modifiedAt: edition.publishedAt,
      picture: card.picture,
    },
    editionHash,
    player: hasPlayer(edition, media),
    viewOf: edition.slug,
    crumbs: [
      { path: sectionPath(edition.kind), label: STORY_KINDS[edition.kind] },
      ...edition.topics.slice(0, 1).map(({ slug, title }) => ({ path: topicPath(slug), label: title })),
    ],
    data: (site) => newsArticle(edition, site),
    children: (
      <>
        <article class={`story of-${edition.kind}`}>
          <StoryHead edition={edition} />
          {cover && <StoryFigure media={cover} alt="" toKeep={edition.kind === 'infographic'} first />}
          <Body
            body={edition.body}
            slug={edition.slug}
            media={media}
            kind={edition.kind}
            startsWithFirstPicture={!cover}
            onUnknown={onUnknown}
          />
          <Topics topics={edition.topics} />
          <p class="to-feedback">
            <a href={feedbackPath(edition.slug)}>{words.feedbackOnStory}</a>
          </p>
        </article>
        {related.length > 0 && (
          <aside class="related" aria-labelledby="lien-quan">
            <h2 id="lien-quan">{words.related}</h2>
            <Cards stories={related} shape="card" level={3} />
          </aside>
        )}
      </>
    ),
  };
}

function StoryHead({ edition }: { readonly edition: EditionSnapshot }) {
  const [topic] = edition.topics;
  return (
    <header>
      <p class="kicker">
        <a class="kind" href={sectionPath(edition.kind)}>
          {STORY_KINDS[edition.kind]}
        </a>
        {topic && <a href={topicPath(topic.slug)}>{topic.title}</a>}
      </p>
      <h1>{edition.headline}</h1>
      {edition.standfirst && <p class="standfirst">{edition.standfirst}</p>}
      <div class="dateline">
        <p class="meta">
          {edition.byline && <strong>{edition.byline}</strong>}
          <a href={unitPath(edition.unit.slug)}>{edition.unit.name}</a>
          <time dateTime={edition.firstPublishedAt}>{formatDateline(edition.firstPublishedAt)}</time>
        </p>
      </div>
      {edition.correctionNote !== null && (
        <div class="correction" role="note">
          <p>
            <strong>{words.correction}</strong>{' '}
            <time dateTime={edition.publishedAt}>{formatDateline(edition.publishedAt)}</time>
          </p>
          <p class="correction-text">{edition.correctionNote}</p>
        </div>
      )}
    </header>
  );
}

/** A chosen cover that the body does not show stands above it; a video opens with its player. */
function coverAbove(
  edition: EditionSnapshot,
  media: ReadonlyMap<string, EditionMedia>,
): EditionMedia | undefined {
  const { coverAssetId, body, kind } = edition;
  if (coverAssetId === null || assetIdsOf(body).includes(coverAssetId)) return undefined;
  if (kind === 'short_video' && openingPlayer(body, kind)) return undefined;
  const cover = media.get(coverAssetId);
  return cover && picturesOf(cover).length > 0 ? cover : undefined;
}

const hasPlayer = (edition: EditionSnapshot, media: ReadonlyMap<string, EditionMedia>): boolean =>
  assetIdsOf(edition.body).some((id) => ['video', 'audio'].includes(media.get(id)?.kind ?? 'picture'));
