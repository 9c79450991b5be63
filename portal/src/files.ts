import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { render } from 'preact-render-to-string';
import { sitemapPath } from './addresses.ts';
import type { Answer } from './cache/prepared.ts';
import { Mark } from './views/mark.tsx';

/** A file of the website itself: at an address that changes with its content, or one that clients know by heart. */
export interface SiteFile {
  readonly path: string;
  readonly answer: Answer;
}

const file = (path: string, body: string, type: string, cacheControl: string): SiteFile => ({
  path,
  answer: { status: 200, body, headers: { 'content-type': type, 'cache-control': cacheControl } },
});

const DAY = 'public, max-age=86400';
const FOREVER = 'public, max-age=31536000, immutable';

/** Later ones build on earlier ones. */
const SHEETS = [
  'base',
  'frame',
  'tools',
  'cards',
  'story',
  'sections',
  'gallery',
  'media',
  'pages',
  'feedback',
  'search',
  'print',
] as const;

/** The styles as one file, under an address that carries the hash of its content. */
export async function readStylesheet(): Promise<SiteFile> {
  const folder = new URL('../styles/', import.meta.url);
  const sheets = await Promise.all(SHEETS.map((name) => readFile(new URL(`${name}.css`, folder), 'utf8')));
  return asset('portal', 'css', 'text/css; charset=utf-8', sheets.join('\n'));
}

/** The scripts of the website; those of video and sound are ours, and the one that ours fetches where it is needed. */
export interface Scripts {
  /** How a reader reads, on every page. */
  readonly reading: SiteFile;
  /** Headlines while a reader types, on every page. */
  readonly search: SiteFile;
  readonly player: SiteFile;
  readonly hls: SiteFile;
}

const JAVASCRIPT = 'text/javascript; charset=utf-8';
/** What its licence wants told. */
const HLS_NOTICE = '/*! hls.js, https://github.com/video-dev/hls.js, Apache License 2.0 */\n';

export async function readScripts(): Promise<Scripts> {
  const ours = (name: string) => readFile(new URL(`../browser/${name}.js`, import.meta.url), 'utf8');
  // Without subtitles inside the stream, other languages and encryption, which our streams do not have.
  const library = createRequire(import.meta.url).resolve('hls.js/dist/hls.light.min.js');
  const hls = (await readFile(library, 'utf8')).replace(/\n\/\/# sourceMappingURL=.*\s*$/, '\n');
  return {
    reading: asset('reading', 'js', JAVASCRIPT, await ours('reading')),
    search: asset('search', 'js', JAVASCRIPT, await ours('search')),
    player: asset('player', 'js', JAVASCRIPT, await ours('player')),
    hls: asset('hls', 'js', JAVASCRIPT, HLS_NOTICE + hls),
  };
}

/** A file at an address of its content. */
function asset(name: string, ending: string, type: string, body: string): SiteFile {
  const hash = createHash('sha256').update(body).digest('hex').slice(0, 12);
  return file(`/assets/${name}.${hash}.${ending}`, body, type, FOREVER);
}

export const favicon = (): SiteFile => file('/favicon.svg', render(Mark()), 'image/svg+xml', DAY);

export const robots = (publicUrl: string): SiteFile =>
  file(
    '/robots.txt',
    `User-agent: *\nDisallow: /internal/\nDisallow: /tim-kiem\nDisallow: /gop-y\n\nSitemap: ${publicUrl}${sitemapPath('index')}\n`,
    'text/plain; charset=utf-8',
    DAY,
  );
