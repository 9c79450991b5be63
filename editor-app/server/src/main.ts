import { fileURLToPath } from 'node:url';
import { createFolderStore, createLogger, createReleaser, listen } from '@toasoan/platform';
import pg from 'pg';
import { createApp } from './app.ts';
import { createCmsClient } from './cms-client.ts';
import { readEnv } from './env.ts';
import { createSessionStore } from './session-store.ts';

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

const cms = createCmsClient({ url: env.CMS_URL });
releaser.add('cms client', () => cms.close());

const app = createApp({
  log,
  cms,
  sessionStore,
  sessionSecret: env.SESSION_SECRET,
  blobs: createFolderStore(env.BLOB_DIR),
  blobDir: env.BLOB_DIR,
  webDir: fileURLToPath(new URL('../../web/dist', import.meta.url)),
  publicUrl: env.EDITOR_PUBLIC_URL,
  trustProxy: env.TRUST_PROXY,
});
const listening = await listen(app, env.HOST, env.PORT);
releaser.add('http server', () => listening.close());
log.info({ url: listening.url }, 'ready');
