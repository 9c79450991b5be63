import { createFolderStore, createLogger, createReleaser, listen } from '@toasoan/platform';
import { createApp } from './app.ts';
import { createCmsClient } from './cms-client.ts';
import { readEnv } from './env.ts';

const env = readEnv(process.env);
const log = createLogger({ name: 'portal', level: env.LOG_LEVEL });
const releaser = createReleaser({ log });
releaser.onSignals();

const app = await createApp({
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
