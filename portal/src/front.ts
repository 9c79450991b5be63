import type { RequestListener } from 'node:http';
import { readAddress } from './addresses.ts';
import type { PageCache } from './cache/page-cache.ts';
import type { Prepared } from './cache/prepared.ts';
import { send } from './cache/send.ts';
import { countView } from './views-count/count-view.ts';
import type { ViewCounter } from './views-count/view-counter.ts';

export interface FrontDeps {
  readonly pages: PageCache;
  /** Answers that never change while the process runs, by path. */
  readonly files: ReadonlyMap<string, Prepared>;
  /** Hears of every reader of a story. */
  readonly views?: Pick<ViewCounter, 'add'>;
  /** Everything else. */
  readonly app: RequestListener;
}

/**
 * Answers from memory before Express sees the request. A hit costs a look-up and a write, which is what lets the
 * portal serve as much as Node's own HTTP can.
 */
export function createFront({ pages, files, app, views }: FrontDeps): RequestListener {
  return (request, response) => {
    const { method, url = '' } = request;
    if (method === 'GET' || method === 'HEAD') {
      // Keys are canonical addresses, so most requests are found by their target as it stands.
      const page = pages.fresh(url) ?? freshUnderCanonical(pages, url);
      if (page) {
        countView(request, page, views);
        return send(request, response, page, 'hit');
      }
      const file = files.get(url.split('?', 1)[0] ?? '');
      if (file) return send(request, response, file);
    }
    void app(request, response);
  };
}

function freshUnderCanonical(pages: PageCache, url: string): Prepared | undefined {
  const address = readAddress(url);
  return address.kind === 'page' && address.key !== url ? pages.fresh(address.key) : undefined;
}
