import type { Logger } from '@toasoan/platform';
import { LRUCache } from 'lru-cache';
import { pathOfKey, type PageAddress } from '../addresses.ts';
import type { PageFiles } from './page-files.ts';
import type { CacheState, Prepared } from './prepared.ts';

export interface RenderedPage {
  readonly page: Prepared;
  /** Paths besides its own whose change changes the page too. */
  readonly drawnOn: readonly string[];
}

export interface PageCacheOptions {
  /** Makes the page anew; rejects when its content cannot be had now. */
  readonly render: (address: PageAddress) => Promise<RenderedPage>;
  /** Memory for bodies in all their encodings; what was not read for longest gives way. */
  readonly maxBytes: number;
  readonly log: Pick<Logger, 'warn'>;
  /** Where pages stand as files as well. */
  readonly files?: Pick<PageFiles, 'keep' | 'drop'>;
  /** Milliseconds since an epoch; `Date.now` when absent. */
  readonly now?: () => number;
}

/**
 * Rendered pages by canonical address. A page stays good until it is invalidated; should an invalidation have been
 * lost, a page is also looked after once a minute, behind the reader's back.
 */
export interface PageCache {
  /** The page, when it may be sent as it is. */
  fresh(key: string): Prepared | undefined;
  /**
   * The page, rendered now if need be; concurrent callers share one rendering. When rendering fails the last copy
   * is given as `stale`; rejects with the failure when there is none.
   */
  get(address: PageAddress): Promise<{ readonly page: Prepared; readonly state: CacheState }>;
  /**
   * The next reader of these paths, in all their pages, gets a new rendering; so does the reader of any page that
   * draws on one of them. No copy of what is `gone` serves any more, not even while rendering fails. Tells how many
   * copies that concerns.
   */
  invalidate(paths: readonly string[], gone?: readonly string[]): number;
}

interface Entry extends RenderedPage {
  readonly address: PageAddress;
  stale: boolean;
  /** When to try rendering again, at the earliest. */
  tryAt: number;
}

/** Safety net for lost invalidations. */
const REVALIDATE_AFTER = 60_000;
/** Pause after a failed rendering, so that an outage does not make every reader wait for it. */
const RETRY_AFTER = 2_000;

export function createPageCache(options: PageCacheOptions): PageCache {
  const { render, maxBytes, log, files, now = Date.now } = options;
  const entries = new LRUCache<string, Entry>({
    maxSize: maxBytes,
    sizeCalculation: (entry) => entry.page.bytes,
    dispose: (_entry, key, reason) => {
      if (reason !== 'set') files?.drop(key);
    },
  });
  const flights = new Map<string, Promise<Prepared>>();

  /** The rendering under way for this address, or a new one. */
  function refresh(address: PageAddress): Promise<Prepared> {
    const { key } = address;
    const running = flights.get(key);
    if (running) return running;
    // One that an invalidation has overtaken is no longer in `flights`: it may hold old content and is not kept.
    const isCurrent = (): boolean => flights.get(key) === flight;
    const flight: Promise<Prepared> = render(address)
      .then(
        (rendered) => {
          if (isCurrent()) keep(address, rendered);
          return rendered.page;
        },
        (error: unknown) => {
          const entry = isCurrent() ? entries.peek(key) : undefined;
          if (entry) entry.tryAt = now() + RETRY_AFTER;
          throw error;
        },
      )
      .finally(() => {
        if (isCurrent()) flights.delete(key);
      });
    flights.set(key, flight);
    return flight;
  }

  function keep(address: PageAddress, rendered: RenderedPage): void {
    const { key } = address;
    const entry: Entry = { ...rendered, address, stale: false, tryAt: now() + REVALIDATE_AFTER };
    entries.set(key, entry);
    void files?.keep(key, rendered.page, () => entries.peek(key) === entry && !entry.stale);
  }

  function fresh(key: string): Prepared | undefined {
    const entry = entries.get(key);
    if (!entry || entry.stale) return undefined;
    if (now() >= entry.tryAt) refresh(entry.address).catch((error: unknown) => warn(key, error));
    return entry.page;
  }

  const warn = (key: string, err: unknown): void =>
    log.warn({ err, key }, 'page not rendered, its last copy serves');

  return {
    fresh,

    async get(address) {
      const { key } = address;
      const page = fresh(key);
      if (page) return { page, state: 'hit' };
      const copy = entries.peek(key);
      if (copy && now() < copy.tryAt) return { page: copy.page, state: 'stale' };
      try {
        return { page: await refresh(address), state: 'miss' };
      } catch (error) {
        if (!copy) throw error;
        warn(key, error);
        return { page: copy.page, state: 'stale' };
      }
    },

    invalidate(paths, gone = []) {
      const concerned = new Set([...paths, ...gone]);
      let count = 0;
      for (const [key, entry] of entries.entries()) {
        if (!concerned.has(pathOfKey(key)) && !entry.drawnOn.some((path) => concerned.has(path))) continue;
        entry.stale = true;
        files?.drop(key);
        entry.tryAt = 0;
        count += 1;
        if (gone.includes(pathOfKey(key))) entries.delete(key);
      }
      flights.clear();
      return count;
    },
  };
}
