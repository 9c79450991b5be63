import {
  ARCHIVE_PATH,
  clusterPath,
  kindOfSection,
  monthPath,
  planPath,
  readMonth,
  sectionPath,
  storyPath,
  topicPath,
  unitPath,
  UNITS_PATH,
  type Month,
  type StoryKind,
} from '@toasoan/domain';

/** The addresses of the website: written by the views, read by the front. The one place that knows their shape. */
export {
  ARCHIVE_PATH,
  clusterPath,
  monthPath,
  planPath,
  sectionPath,
  storyPath,
  topicPath,
  unitPath,
  UNITS_PATH,
};

/** A list of stories that has an address. */
export type ListRef =
  | { readonly kind: 'home' }
  | { readonly kind: 'section'; readonly section: StoryKind }
  | { readonly kind: 'topic'; readonly slug: string }
  | { readonly kind: 'cluster'; readonly slug: string }
  | { readonly kind: 'unit'; readonly slug: string };

/** The formats of a feed, by the last segment of its address. */
export const FEED_FILES = { rss: 'rss.xml', atom: 'atom.xml', json: 'feed.json' } as const;
export type FeedFormat = keyof typeof FEED_FILES;

/** The index of all parts; lists; what is new; a part of the stories. */
export type SitemapPart = 'index' | 'pages' | 'news' | number;

/** Which page is asked for. `page` counts from 1. */
export type PageRef =
  | (ListRef & { readonly page: number })
  | { readonly kind: 'month'; readonly month: Month; readonly page: number }
  | { readonly kind: 'feed'; readonly of: ListRef; readonly format: FeedFormat }
  | { readonly kind: 'story'; readonly slug: string }
  /** The player of a video or a sound of a story, for pages of others. */
  | { readonly kind: 'embed'; readonly slug: string; readonly assetId: string }
  | { readonly kind: 'sitemap'; readonly part: SitemapPart }
  | { readonly kind: 'archive' }
  | { readonly kind: 'units' }
  | { readonly kind: 'plans' }
  | { readonly kind: 'plan'; readonly slug: string };

/** `key` is the canonical address: path and, from the second page of a list on, `?trang=N`. */
export interface PageAddress {
  readonly kind: 'page';
  readonly key: string;
  readonly ref: PageRef;
}

export type Address =
  | PageAddress
  /** A page under an address in another spelling; `to` is the canonical one. */
  | { readonly kind: 'redirect'; readonly to: string }
  | { readonly kind: 'other' };

/** The form by which readers write to the newsroom, about a story or in general. */
export const feedbackPath = (slug: string | null): string =>
  slug === null ? FEEDBACK_PATH : `${FEEDBACK_PATH}/${encodeURIComponent(slug)}`;
export const FEEDBACK_PATH = '/gop-y';
export const HOME_PATH = '/';
export const PLANS_PATH = '/ke-hoach';

/** The address of the first page of a list. */
export function listPath(ref: ListRef): string {
  switch (ref.kind) {
    case 'home':
      return HOME_PATH;
    case 'section':
      return sectionPath(ref.section);
    case 'topic':
      return topicPath(ref.slug);
    case 'cluster':
      return clusterPath(ref.slug);
    case 'unit':
      return unitPath(ref.slug);
  }
}

export const feedPath = (of: ListRef, format: FeedFormat): string =>
  `${listPath(of).replace(/\/$/, '')}/${FEED_FILES[format]}`;
export const embedPath = (slug: string, assetId: string): string =>
  `/nhung/${encodeURIComponent(slug)}/${encodeURIComponent(assetId)}`;
export const sitemapPath = (part: SitemapPart): string => {
  if (part === 'index') return '/sitemap.xml';
  return `/sitemap-${typeof part === 'number' ? part : SITEMAPS[part]}.xml`;
};
const SITEMAPS = { pages: 'trang', news: 'tin-moi' } as const;

/**
 * Paths besides its own whose change changes a page too, each once: of the stories it links to and, on the page of a
 * story, of its topics, whose newest stories stand below it. Whatever is published or withdrawn changes `/`.
 */
export function pathsDrawnOn(ref: PageRef, body: string): string[] {
  switch (ref.kind) {
    case 'feed':
      return [listPath(ref.of)];
    case 'sitemap':
      return [HOME_PATH];
    case 'embed':
      return [storyPath(ref.slug)];
    default: {
      const links = body.matchAll(ref.kind === 'story' ? STORY_OR_TOPIC : STORY);
      return [...new Set(Array.from(links, ([, path = '']) => path))];
    }
  }
}
const STORY = /href="(\/tin\/[^"?#]+)/g;
const STORY_OR_TOPIC = /href="(\/(?:tin|chu-de)\/[^"?#]+)/g;

/** The address of a page of a list; the first page has none of its own. */
export const pagePath = (path: string, page: number): string =>
  page > 1 ? `${path}${path.includes('?') ? '&' : '?'}trang=${page}` : path;

/**
 * Reads a request target. Query strings other than `trang` on a list are no part of the page; a trailing or doubled
 * slash and upper case are another spelling of the same address.
 */
export function readAddress(target: string): Address {
  const [path = '', query = ''] = target.split('?', 2);
  const canonical = `/${path.split('/').filter(Boolean).join('/')}`.toLowerCase();
  const ref = readPath(canonical, query);
  if (!ref) return { kind: 'other' };
  const key = pagePath(canonical, 'page' in ref ? ref.page : 1);
  return canonical === path ? { kind: 'page', key, ref } : { kind: 'redirect', to: key };
}

/** The path of a key, without the page number. */
export const pathOfKey = (key: string): string => key.split('?', 1)[0] ?? key;

const WITH_SLUG = /^\/(tin|ke-hoach)\/([a-z0-9-]{1,200})$/;
const LIST = /^\/(chu-de|don-vi|cum-chu-de|chuyen-muc)\/([a-z0-9-]{1,200})$/;
const MONTH = /^\/luu-tru\/(\d{4}\/\d{2})$/;

const PLAIN: Readonly<Record<string, PageRef>> = {
  [UNITS_PATH]: { kind: 'units' },
  [PLANS_PATH]: { kind: 'plans' },
  [ARCHIVE_PATH]: { kind: 'archive' },
};

function readPath(path: string, query: string): PageRef | null {
  if (Object.hasOwn(PLAIN, path)) return PLAIN[path] ?? null;
  const [, place, slug = ''] = WITH_SLUG.exec(path) ?? [];
  if (place) return { kind: place === 'tin' ? 'story' : 'plan', slug };
  const other = readSitemap(path) ?? readEmbed(path) ?? readFeed(path);
  if (other) return other;
  const page = readPage(query);
  const [, month] = MONTH.exec(path) ?? [];
  if (month !== undefined) return inMonth(month, page);
  const list = readList(path);
  return list && { ...list, page };
}

function readSitemap(path: string): PageRef | null {
  if (path === sitemapPath('index')) return { kind: 'sitemap', part: 'index' };
  const [, name = ''] = /^\/sitemap-(trang|tin-moi|[1-9]\d{0,4})\.xml$/.exec(path) ?? [];
  if (name === '') return null;
  const part = name === SITEMAPS.pages ? 'pages' : name === SITEMAPS.news ? 'news' : Number(name);
  return { kind: 'sitemap', part };
}

function readEmbed(path: string): PageRef | null {
  const [, slug, assetId] = /^\/nhung\/([a-z0-9-]{1,200})\/([a-z0-9]{1,40})$/.exec(path) ?? [];
  return slug && assetId ? { kind: 'embed', slug, assetId } : null;
}

const FORMATS = Object.entries(FEED_FILES) as [FeedFormat, string][];

function readFeed(path: string): PageRef | null {
  const format = FORMATS.find(([, file]) => path.endsWith(`/${file}`));
  if (!format) return null;
  const of = readList(path.slice(0, -format[1].length - 1) || HOME_PATH);
  return of && { kind: 'feed', of, format: format[0] };
}

function inMonth(text: string, page: number): PageRef | null {
  const month = readMonth(text);
  return month === null ? null : { kind: 'month', month, page };
}

function readList(path: string): ListRef | null {
  if (path === HOME_PATH) return { kind: 'home' };
  const [, place, slug = ''] = LIST.exec(path) ?? [];
  switch (place) {
    case 'chu-de':
      return { kind: 'topic', slug };
    case 'don-vi':
      return { kind: 'unit', slug };
    case 'cum-chu-de':
      return { kind: 'cluster', slug };
    case 'chuyen-muc': {
      const section = kindOfSection(slug);
      return section && { kind: 'section', section };
    }
    default:
      return null;
  }
}

const readPage = (query: string): number =>
  Number(/(?:^|&)trang=([1-9]\d{0,3})(?:&|$)/.exec(query)?.[1] ?? 1);
