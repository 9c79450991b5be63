import type { RequestListener } from 'node:http';
import type { BlobStore, Logger } from '@toasoan/platform';
import express from 'express';
import { pathsDrawnOn } from './addresses.ts';
import { createPageCache } from './cache/page-cache.ts';
import type { PageFiles } from './cache/page-files.ts';
import { prepare, type Answer, type Prepared } from './cache/prepared.ts';
import type { CmsClient } from './cms-client.ts';
import { favicon, readScripts, readStylesheet, robots } from './files.ts';
import { createFront } from './front.ts';
import type { ReadersClient } from './readers-client.ts';
import { renderPage, toAnswer } from './render-page.ts';
import { notFound, onError } from './routes/errors.ts';
import { invalidate, requireToken } from './routes/invalidate.ts';
import { feedbackRoutes } from './routes/feedback.ts';
import { media } from './routes/media.ts';
import { page } from './routes/page.ts';
import { preview } from './routes/preview.ts';
import { offers } from './routes/offers.ts';
import { search } from './routes/search.ts';
import { OFFERS_PATH, SEARCH_PATH } from './search/ask.ts';
import { securityHeaders } from './security-headers.ts';
import { faultPage, notFoundPage, unavailablePage } from './views/messages.tsx';
import type { Page } from './views/page.ts';
import type { ViewCounter } from './views-count/view-counter.ts';

export interface PortalDeps {
  readonly cms: CmsClient;
  readonly blobs: BlobStore;
  readonly siteName: string;
  /** The address readers use, without a trailing slash. */
  readonly publicUrl: string;
  /** Secret of the cache door `/internal/invalidate`. */
  readonly token: string;
  /** Secret of the door `/internal/preview`. */
  readonly previewToken: string;
  readonly log: Pick<Logger, 'warn' | 'error'>;
  /** Takes what readers write. */
  readonly readers: Pick<ReadersClient, 'sendFeedback'>;
  /** Hears of every reader of a story. */
  readonly views?: Pick<ViewCounter, 'add'>;
  /** Proxies in front to believe about a reader's address, which only the limit on forms asks for; none when absent. */
  readonly trustProxy?: number;
  /** Where pages stand as files as well, for a server in front. */
  readonly files?: PageFiles;
  /** Memory for rendered pages in bytes; 128 MiB when absent, room for some three thousand stories. */
  readonly cacheBytes?: number;
  /** Milliseconds since an epoch; `Date.now` when absent. */
  readonly now?: () => number;
}

/** The public website as a request listener: memory in front, Express for what is not there. */
export async function createApp(deps: PortalDeps): Promise<RequestListener> {
  const { cms, blobs, publicUrl, token, log, cacheBytes = 128 * 1024 * 1024 } = deps;
  const https = publicUrl.startsWith('https:');
  const headers = {
    page: securityHeaders({ https }),
    player: securityHeaders({ https, policy: 'player' }),
    embed: securityHeaders({ https, policy: 'embed' }),
  };
  const stylesheet = await readStylesheet();
  const { reading, search: typing, player, hls } = await readScripts();
  const site = {
    name: deps.siteName,
    url: publicUrl,
    stylesheet: stylesheet.path,
    reading: reading.path,
    search: typing.path,
    player: player.path,
    hls: hls.path,
  };
  const onUnknown = (name: string): void => log.warn({ name }, 'no renderer for this part of a body');

  const ready = (answer: Answer): Promise<Prepared> => prepare(answer, headers[answer.policy ?? 'page']);
  const readyPage = (status: number, view: Page): Promise<Prepared> => ready(toAnswer(status, view, site));
  const errorPages = {
    notFound: await readyPage(404, notFoundPage()),
    unavailable: await readyPage(503, unavailablePage()),
    fault: await readyPage(500, faultPage()),
  };
  const files = new Map<string, Prepared>();
  for (const { path, answer } of [stylesheet, reading, typing, player, hls, favicon(), robots(publicUrl)])
    files.set(path, await ready(answer));

  // All addresses without a page share one answer, so that asking for many of them does not fill the memory.
  const nothing = { page: { ...errorPages.notFound, bytes: 512 }, drawnOn: [] };
  const pages = createPageCache({
    render: async ({ ref }) => {
      const answer = await renderPage(ref, { cms, site, onUnknown });
      return answer ? { page: await ready(answer), drawnOn: pathsDrawnOn(ref, answer.body) } : nothing;
    },
    maxBytes: cacheBytes,
    ...(deps.files ? { files: deps.files } : {}),
    log,
    ...(deps.now ? { now: deps.now } : {}),
  });

  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  app.set('trust proxy', deps.trustProxy ?? 0);
  app.enable('strict routing');
  app.enable('case sensitive routing');
  app.use((_request, response, next) => {
    response.set(headers.page);
    next();
  });
  app.get('/healthz', (_request, response) => void response.json({ status: 'ok' }));
  app.post('/internal/invalidate', requireToken(token), express.json({ limit: '512kb' }), invalidate(pages));
  app.post(
    '/internal/preview',
    requireToken(deps.previewToken),
    express.json({ limit: '8mb' }),
    preview({ site, styles: stylesheet.answer.body, onUnknown }),
  );
  app.use(
    feedbackRoutes({ site, pages, readers: deps.readers, secret: token, log, now: deps.now ?? Date.now }),
  );
  app.get(['/media/:name', '/media/:folder/:name'], media(blobs));
  app.get(OFFERS_PATH, offers(cms));
  app.get(SEARCH_PATH, search({ cms, site, headers: headers.page }));
  app.get('/{*path}', page(pages, deps.views));
  app.use(notFound(errorPages));
  app.use(onError(errorPages, log));
  return createFront({ pages, files, app, ...(deps.views ? { views: deps.views } : {}) });
}
