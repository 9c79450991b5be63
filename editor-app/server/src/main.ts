import { fileURLToPath } from 'node:url';
import { createFolderStore, createLogger, createReleaser, vapidKeysOf } from '@toasoan/platform';
import pg from 'pg';
import { createApp } from './app.ts';
import { createCmsClient } from './cms-client.ts';
import { createPortalClient } from './portal-client.ts';
import { listenToAnnouncements } from './events/announcements.ts';
import { readEnv } from './env.ts';
import { createOpenIdProvider, openIdReturn } from './openid.ts';
import { knowNothing } from './routes/links.ts';
import { createSessionStore } from './session-store.ts';
import { serve } from './serve.ts';
import { cleanUploadsDaily } from './uploads/clean-up.ts';
import { createUploadRecords } from './uploads/upload-records.ts';

const env = readEnv(process.env);
const log = createLogger({ name: 'editor', level: env.LOG_LEVEL });
const releaser = createReleaser({ log });
releaser.onSignals();

const pool = new pg.Pool({ connectionString: env.DATABASE_URL, max: 10, connectionTimeoutMillis: 5_000 });
// An idle connection that breaks is replaced by the next query.
pool.on('error', (error) => log.warn({ err: error }, 'database connection lost'));
releaser.add('database', () => pool.end());

const sessionStore = await createSessionStore(pool, log);
releaser.add('session store', () => sessionStore.close());

const cms = createCmsClient({ url: env.CMS_URL, token: env.EDITOR_TOKEN });
releaser.add('cms client', () => cms.close());

const blobs = createFolderStore(env.BLOB_DIR);
const endCleanUp = cleanUploadsDaily({
  blobs,
  records: createUploadRecords(env.BLOB_DIR),
  onDone: (deleted) => log.info({ deleted }, 'abandoned uploads cleared away'),
  onError: (error) => log.error({ err: error }, 'could not clear abandoned uploads away'),
});
releaser.add('clean-up of uploads', endCleanUp);

const announcements = listenToAnnouncements({ databaseUrl: env.DATABASE_URL, log });
releaser.add('announcements', () => announcements.close());

const app = createApp({
  log,
  cms,
  sessionStore,
  sessionSecret: env.SESSION_SECRET,
  blobs,
  blobDir: env.BLOB_DIR,
  webDir: fileURLToPath(new URL('../../web/dist', import.meta.url)),
  publicUrl: env.EDITOR_PUBLIC_URL,
  portal: createPortalClient({ url: env.PORTAL_URL, token: env.PREVIEW_TOKEN }),
  portalPublicUrl: env.PORTAL_PUBLIC_URL,
  press: { siteName: env.SITE_NAME, from: env.MAIL_FROM },
  announcements,
  push: {
    publicKey: env.VAPID_KEY ? vapidKeysOf(env.VAPID_KEY).publicKey : null,
    testHost: env.PUSH_TEST_HOST,
  },
  trustProxy: env.TRUST_PROXY,
  ...(env.OIDC_ISSUER && env.OIDC_CLIENT_ID
    ? {
        openId: createOpenIdProvider({
          issuer: env.OIDC_ISSUER,
          clientId: env.OIDC_CLIENT_ID,
          clientSecret: env.OIDC_CLIENT_SECRET,
          name: env.OIDC_NAME,
          returnTo: openIdReturn(env.EDITOR_PUBLIC_URL),
        }),
      }
    : {}),
  ...(env.LINK_CHECKS === 'off' ? { lookAtLink: knowNothing } : {}),
});
const listening = await serve(app, env.HOST, env.PORT);
releaser.add('http server', () => listening.close());
log.info({ url: listening.url }, 'ready');
