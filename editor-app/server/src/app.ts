import { NewsroomError } from '@toasoan/domain';
import type { BlobStore, Logger } from '@toasoan/platform';
import express, { Router, type Express } from 'express';
import type { Store } from 'express-session';
import type { CmsClient } from './cms-client.ts';
import { csrfProtection } from './csrf.ts';
import { errorHandler } from './errors.ts';
import { lookAt } from './links/look-at.ts';
import type { Announcements } from './events/announcements.ts';
import type { OpenIdProvider } from './openid.ts';
import type { PortalClient } from './portal-client.ts';
import { createRateLimits } from './rate-limits.ts';
import { requestLog } from './request-log.ts';
import { createAssetFiles } from './previews/asset-files.ts';
import { accountRoutes } from './routes/account.ts';
import { archiveRoutes } from './routes/archive.ts';
import { auditRoutes } from './routes/audit.ts';
import { assetRoutes } from './routes/assets.ts';
import { calendarRoutes } from './routes/calendar.ts';
import { channelRoutes } from './routes/channels.ts';
import { consentRoutes } from './routes/consents.ts';
import { deliveryRoutes } from './routes/deliveries.ts';
import { eventRoutes } from './routes/events.ts';
import { fileRoutes } from './routes/files.ts';
import { feedbackRoutes } from './routes/feedback.ts';
import { libraryRoutes } from './routes/library.ts';
import { linkRoutes, type LookAtLink } from './routes/links.ts';
import { loudspeakerRoutes } from './routes/loudspeaker.ts';
import { meRoutes } from './routes/me.ts';
import { noticeRoutes, type PushOffer } from './routes/notices.ts';
import { notificationRoutes } from './routes/notifications.ts';
import { peopleImportRoutes } from './routes/people-import.ts';
import { peopleRoutes } from './routes/people.ts';
import { officeRoutes } from './routes/office.ts';
import { previewRoutes } from './routes/previews.ts';
import { reviewRoutes } from './routes/review.ts';
import { routeTableRoutes } from './routes/route-table.ts';
import { sessionRoutes } from './routes/session.ts';
import { signInRoutes } from './routes/sign-in.ts';
import { searchRoutes } from './routes/search.ts';
import { settingsRoutes } from './routes/settings.ts';
import { storyRoutes } from './routes/stories.ts';
import type { PressSide } from './previews/story-preview.ts';
import { storyPreviewRoutes } from './routes/story-preview.ts';
import { togetherRoutes } from './routes/together.ts';
import { uploadRoutes } from './routes/uploads.ts';
import { webRoutes } from './routes/web.ts';
import { securityHeaders } from './security-headers.ts';
import { loadSession, requirePerson } from './session.ts';
import { createUploadRecords } from './uploads/upload-records.ts';

export interface AppDeps {
  readonly log: Logger;
  readonly cms: CmsClient;
  readonly sessionStore: Store;
  readonly sessionSecret: string;
  readonly blobs: BlobStore;
  /** The folder behind `blobs`: uploads are written into it piece by piece. */
  readonly blobDir: string;
  /** The built web app. */
  readonly webDir: string;
  /** The address people use; `https:` makes cookies `Secure`. */
  readonly publicUrl: string;
  readonly portal: PortalClient;
  /** The address the website's readers use, without a trailing slash. */
  readonly portalPublicUrl: string;
  readonly press: PressSide;
  /** How many proxies in front to believe about a caller's address. */
  readonly trustProxy: number;
  readonly announcements: Announcements;
  /** How often open event streams are looked after; see {@link eventRoutes}. */
  readonly heartbeat?: number;
  readonly push: PushOffer;
  /** Sign-in through a provider; none when absent. */
  readonly openId?: OpenIdProvider;
  /** How addresses in stories are looked at; from this server when absent. */
  readonly lookAtLink?: LookAtLink;
}

/** The editor's server: session, API for the browser, uploads, previews and the web app itself. */
export function createApp(deps: AppDeps): Express {
  const https = deps.publicUrl.startsWith('https:');
  const app = express();
  app.disable('x-powered-by');
  app.set('trust proxy', deps.trustProxy);
  app.set('etag', false);

  app.use(requestLog(deps.log), securityHeaders({ https }));
  app.get('/healthz', (_req, res) => {
    res.set('Cache-Control', 'no-store').json({ status: 'ok' });
  });
  app.use(
    '/api',
    loadSession({ store: deps.sessionStore, secret: deps.sessionSecret, secure: https }),
    api(deps),
  );
  app.use(webRoutes(deps.webDir));
  app.use(errorHandler);
  return app;
}

function api(deps: AppDeps): Router {
  const { cms, blobs, blobDir, publicUrl, lookAtLink = (address: string) => lookAt(address) } = deps;
  const limits = createRateLimits();
  const csrf = { publicUrl };
  const protection = csrfProtection(csrf);
  const records = createUploadRecords(blobDir);
  const assetFiles = createAssetFiles(cms);
  const router = Router();
  router.use(limits.api, (_req, res, next) => {
    res.set('Cache-Control', 'no-store');
    next();
  });
  router.use(['/session', '/sign-in'], protection);
  router.use(
    sessionRoutes({ cms, limits, csrf }),
    signInRoutes({ cms, limits, publicUrl, openId: deps.openId ?? null }),
  );
  // First the person: a page whose session has ended must hear that, not that its token is wrong.
  router.use(requirePerson, protection);
  router.use(
    meRoutes(cms),
    accountRoutes(cms),
    storyRoutes(cms),
    calendarRoutes(cms),
    storyPreviewRoutes(deps),
    loudspeakerRoutes(cms),
    togetherRoutes(cms),
    reviewRoutes(cms),
    uploadRoutes({ cms, blobs, blobDir, records }),
    previewRoutes({ assetFiles, blobs }),
    fileRoutes({ assetFiles, cms, blobs }),
    assetRoutes(cms),
    libraryRoutes(cms),
    consentRoutes({ cms, blobs, records }),
    deliveryRoutes(deps),
    channelRoutes(cms),
    notificationRoutes(cms),
    noticeRoutes(cms, deps.push),
    feedbackRoutes(cms),
    eventRoutes(deps),
    settingsRoutes(cms),
    peopleRoutes(cms),
    peopleImportRoutes(cms),
    routeTableRoutes(cms),
    officeRoutes(cms),
    auditRoutes(cms),
    archiveRoutes({ cms, blobs }),
    searchRoutes(cms),
    linkRoutes({ lookAtLink, limit: limits.links }),
  );
  router.use(() => {
    throw new NewsroomError('not_found');
  });
  return router;
}
