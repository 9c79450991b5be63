import path from 'node:path';
import { createFolderStore, createLogger, createReleaser, listen } from '@toasoan/platform';
import { createApp } from './app.ts';
import { createPageFiles } from './cache/page-files.ts';
import { createCmsClient } from './cms-client.ts';
import { readEnv } from './env.ts';
import { keepTicksFast } from './lasting-ticks.ts';
import { createReadersClient } from './readers-client.ts';
import { createViewCounter } from './views-count/view-counter.ts';

/** Milliseconds: as much of the counting a kill loses at most. */
const FLUSH_EVERY = 5_000;
/** Milliseconds: as long as a page stands as a file before the portal looks after it again. */
const FILES_STAND = 60_000;

keepTicksFast();

const env = readEnv(process.env);
const log = createLogger({ name: 'portal', level: env.LOG_LEVEL });
const releaser = createReleaser({ log });
releaser.onSignals();

const readers = createReadersClient({ url: env.CMS_URL, token: env.READERS_TOKEN });
const views = createViewCounter({ readers, log });
const flushing = setInterval(() => void views.flush(), FLUSH_EVERY);
releaser.add('views', async () => {
  clearInterval(flushing);
  await views.flush();
});

const files = env.PAGES_DIR ? await createPageFiles(path.join(env.PAGES_DIR, 'website'), { log }) : undefined;
const sweeping = setInterval(() => files?.sweep(FILES_STAND), FLUSH_EVERY);
releaser.add('page files', () => clearInterval(sweeping));

const app = await createApp({
  ...(files ? { files } : {}),
  readers,
  views,
  trustProxy: env.TRUST_PROXY,
  cms: createCmsClient({ url: env.CMS_URL }),
  blobs: createFolderStore(env.BLOB_DIR),
  siteName: env.SITE_NAME,
  publicUrl: env.PORTAL_PUBLIC_URL,
  token: env.PORTAL_TOKEN,
  previewToken: env.PREVIEW_TOKEN,
  log,
});
const listening = await listen(app, env.HOST, env.PORT);
releaser.add('http', () => listening.close());
log.info({ url: listening.url }, 'portal is ready');
