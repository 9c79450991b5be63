/** The addresses of the website: written by the views, read by the front. The one place that knows their shape. */

/** Which page is asked for. `page` counts from 1. */
export type PageRef =
  | { readonly kind: 'home'; readonly page: number }
  | { readonly kind: 'story'; readonly slug: string }
  | { readonly kind: 'topic'; readonly slug: string; readonly page: number }
  | { readonly kind: 'units' }
  | { readonly kind: 'unit'; readonly slug: string; readonly page: number }
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

export const storyPath = (slug: string): string => `/tin/${encodeURIComponent(slug)}`;
export const topicPath = (slug: string): string => `/chu-de/${encodeURIComponent(slug)}`;
export const unitPath = (slug: string): string => `/don-vi/${encodeURIComponent(slug)}`;
export const planPath = (slug: string): string => `/ke-hoach/${encodeURIComponent(slug)}`;
export const HOME_PATH = '/';
export const UNITS_PATH = '/don-vi';
export const PLANS_PATH = '/ke-hoach';

/**
 * Paths besides its own whose change changes a page too, each once: of the stories it links to and, on the page of a
 * story, of its topics, whose newest stories stand below it.
 */
export const pathsDrawnOn = ({ kind }: PageRef, html: string): string[] => [
  ...new Set(Array.from(html.matchAll(kind === 'story' ? STORY_OR_TOPIC : STORY), ([, path = '']) => path)),
];
const STORY = /href="(\/tin\/[^"?#]+)/g;
const STORY_OR_TOPIC = /href="(\/(?:tin|chu-de)\/[^"?#]+)/g;

/** The address of a page of a list; the first page has none of its own. */
export const pagePath = (path: string, page: number): string => (page > 1 ? `${path}?trang=${page}` : path);

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

const withSlug = /^\/(tin|chu-de|don-vi|ke-hoach)\/([a-z0-9-]{1,200})$/;

function readPath(path: string, query: string): PageRef | null {
  switch (path) {
    case HOME_PATH:
      return { kind: 'home', page: readPage(query) };
    case UNITS_PATH:
      return { kind: 'units' };
    case PLANS_PATH:
      return { kind: 'plans' };
  }
  const [, section, slug = ''] = withSlug.exec(path) ?? [];
  switch (section) {
    case 'tin':
      return { kind: 'story', slug };
    case 'chu-de':
      return { kind: 'topic', slug, page: readPage(query) };
    case 'don-vi':
      return { kind: 'unit', slug, page: readPage(query) };
    case 'ke-hoach':
      return { kind: 'plan', slug };
    default:
      return null;
  }
}

const readPage = (query: string): number =>
  Number(/(?:^|&)trang=([1-9]\d{0,3})(?:&|$)/.exec(query)?.[1] ?? 1);
