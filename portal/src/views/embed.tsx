import type { EditionSnapshot } from '@toasoan/domain';
import { storyPath } from '../addresses.ts';
import * as words from '../words/index.ts';
import { renderOn } from './document.tsx';
import type { Site } from './site.ts';
import { StoryAudio } from './story-audio.tsx';
import { StoryVideo } from './story-video.tsx';

/**
 * The player of one video or sound of a story, as a page of its own for the frames of others. Null when the story has
 * no such video or sound.
 */
export function renderEmbed(edition: EditionSnapshot, assetId: string, site: Site): string | null {
  const media = edition.media.find((item) => item.assetId === assetId);
  if (!media || (media.kind !== 'video' && media.kind !== 'audio')) return null;
  const none = { caption: '', credit: '' };
  const page = (
    <html lang={words.locale}>
      <head>
        <meta charset="utf-8" />
        <title>{`${words.player(edition.headline)} | ${site.name}`}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <link rel="canonical" href={`${site.url}${storyPath(edition.slug)}`} />
        <link rel="stylesheet" href={site.stylesheet} />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <script type="module" src={site.player} data-hls={site.hls} />
      </head>
      <body class="embed">
        <main>
          {media.kind === 'video' ? (
            <StoryVideo media={media} {...none} />
          ) : (
            <StoryAudio media={media} title="" id="am-thanh-1" {...none} />
          )}
          <h1>
            <a href={storyPath(edition.slug)} target="_blank" rel="noopener">
              {edition.headline}
            </a>
          </h1>
          <p class="meta">
            <span>{site.name}</span>
          </p>
        </main>
      </body>
    </html>
  );
  return `<!doctype html>${renderOn(site, page)}`;
}
