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

/** The stylesheet, under an address that carries the hash of its content. */
export async function readStylesheet(): Promise<SiteFile> {
  const css = await readFile(new URL('../assets/portal.css', import.meta.url), 'utf8');
  const hash = createHash('sha256').update(css).digest('hex').slice(0, 12);
  return file(`/assets/portal.${hash}.css`, css, 'text/css; charset=utf-8', FOREVER);
}

export const favicon = (): SiteFile => file('/favicon.svg', render(Mark()), 'image/svg+xml', DAY);

export const robots = (): SiteFile =>
  file('/robots.txt', 'User-agent: *\nDisallow: /internal/\n', 'text/plain; charset=utf-8', DAY);
