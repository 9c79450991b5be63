import {
  isErrorId,
  NewsroomError,
  type Month,
  type PublicArchive,
  type PublicCluster,
  type PublicDirectory,
  type PublicHome,
  type PublicMonth,
  type PublicMoved,
  type PublicPlan,
  type PublicSection,
  type PublicSitemap,
  type PublicSitemapPart,
  type PublicSearch,
  type PublicSearchAsk,
  type PublicStory,
  type PublicTopic,
  type PublicUnit,
  type Suggestions,
} from '@toasoan/domain';
import { queryOf } from './search/ask.ts';

/** What the CMS says of an address: here it is, it was withdrawn, or there is no such thing. */
export type CmsAnswer<Value> =
  | { readonly kind: 'found'; readonly value: Value }
  /** The story has another address (slug) now. */
  | { readonly kind: 'moved'; readonly to: string }
  /** ISO 8601 instant; null when the CMS does not say. */
  | { readonly kind: 'withdrawn'; readonly at: string | null }
  | { readonly kind: 'missing' };

/** The public API of the CMS. Every method rejects with `cms.unavailable` when there is no usable answer in time. */
export interface CmsClient {
  home(page: number): Promise<CmsAnswer<PublicHome>>;
  story(slug: string): Promise<CmsAnswer<PublicStory>>;
  topic(slug: string, page: number): Promise<CmsAnswer<PublicTopic>>;
  unit(slug: string, page: number): Promise<CmsAnswer<PublicUnit>>;
  section(slug: string, page: number): Promise<CmsAnswer<PublicSection>>;
  cluster(slug: string, page: number): Promise<CmsAnswer<PublicCluster>>;
  archive(): Promise<CmsAnswer<PublicArchive>>;
  month(month: Month, page: number): Promise<CmsAnswer<PublicMonth>>;
  sitemap(): Promise<CmsAnswer<PublicSitemap>>;
  sitemapPart(part: number | 'news'): Promise<CmsAnswer<PublicSitemapPart>>;
  plan(slug: string): Promise<CmsAnswer<PublicPlan>>;
  directory(): Promise<CmsAnswer<PublicDirectory>>;
  /** Rejects with `cms.unavailable` as the others do: a search always has an answer. */
  search(ask: PublicSearchAsk): Promise<PublicSearch>;
  /** Headlines that answer what is being typed. */
  suggest(typed: string): Promise<Suggestions>;
}

export interface CmsClientOptions {
  /** Address of the CMS without a trailing slash. */
  readonly url: string;
  /** Milliseconds for one answer, body included; 3 seconds when absent. */
  readonly timeout?: number;
}

export function createCmsClient({ url, timeout = 3_000 }: CmsClientOptions): CmsClient {
  const get = async <Value extends object>(path: string): Promise<CmsAnswer<Value>> => {
    try {
      const response = await fetch(`${url}/api/public/${path}`, {
        headers: { accept: 'application/json' },
        redirect: 'error',
        signal: AbortSignal.timeout(timeout),
      });
      return readAnswer<Value>(response.status, await response.json());
    } catch (cause) {
      throw new NewsroomError('cms.unavailable', { path }, { cause });
    }
  };
  return {
    home: (page) => get(`home?page=${page}`),
    story: (slug) => get(`stories/${slug}`),
    topic: (slug, page) => get(`topics/${slug}?page=${page}`),
    unit: (slug, page) => get(`units/${slug}?page=${page}`),
    section: (slug, page) => get(`sections/${slug}?page=${page}`),
    cluster: (slug, page) => get(`clusters/${slug}?page=${page}`),
    archive: () => get('archive'),
    month: (month, page) => get(`archive/${month}?page=${page}`),
    sitemap: () => get('sitemap'),
    sitemapPart: (part) => get(`sitemap/${part}`),
    plan: (slug) => get(`plans/${slug}`),
    directory: () => get('directory'),
    async search(ask) {
      const answer = await get<PublicSearch>(`search?${queryOf(ask)}`);
      if (answer.kind === 'found') return answer.value;
      throw new NewsroomError('cms.unavailable', { path: 'search' });
    },
    async suggest(typed) {
      const answer = await get<Suggestions>(`search/suggest?${new URLSearchParams({ q: typed })}`);
      if (answer.kind === 'found') return answer.value;
      throw new NewsroomError('cms.unavailable', { path: 'search/suggest' });
    },
  };
}

interface Envelope<Value> {
  readonly data?: Value | null;
  readonly error?: { readonly details?: { readonly id?: unknown; readonly withdrawnAt?: unknown } };
}

/**
 * Only a 404 or 410 with an id of the error list is the CMS's word on a page. Anything else, also the 401 Strapi
 * gives while its database is away and its own 404 while it starts, says nothing about the page.
 */
function readAnswer<Value extends object>(status: number, body: unknown): CmsAnswer<Value> {
  const { data, error } = (typeof body === 'object' && body !== null ? body : {}) as Envelope<Value>;
  if (status === 200 && data) return readMoved(data) ?? { kind: 'found', value: data };
  if (isErrorId(error?.details?.id)) {
    if (status === 410) return { kind: 'withdrawn', at: readInstant(error.details.withdrawnAt) };
    if (status === 404) return { kind: 'missing' };
  }
  throw new Error(`Expected an answer of the public API but received status ${status}`);
}

function readMoved(data: object): { readonly kind: 'moved'; readonly to: string } | null {
  const { movedTo } = data as Partial<PublicMoved>;
  return movedTo === undefined ? null : { kind: 'moved', to: movedTo };
}

const readInstant = (value: unknown): string | null =>
  typeof value === 'string' && !Number.isNaN(Date.parse(value)) ? value : null;
