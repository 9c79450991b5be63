import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { render } from 'preact-render-to-string';
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
const SHEETS = ['base', 'frame', 'cards', 'story', 'pages', 'print'] as const;

/** The styles as one file, under an address that carries the hash of its content. */
export async function readStylesheet(): Promise<SiteFile> {
  const folder = new URL('../styles/', import.meta.url);
  const sheets = await Promise.all(SHEETS.map((name) => readFile(new URL(`${name}.css`, folder), 'utf8')));
  const css = sheets.join('\n');
  const hash = createHash('sha256').update(css).digest('hex').slice(0, 12);
  return file(`/assets/portal.${hash}.css`, css, 'text/css; charset=utf-8', FOREVER);
}

export const favicon = (): SiteFile => file('/favicon.svg', render(Mark()), 'image/svg+xml', DAY);

export const robots = (): SiteFile =>
  file('/robots.txt', 'User-agent: *\nDisallow: /internal/\n', 'text/plain; charset=utf-8', DAY);
