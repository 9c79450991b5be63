import { createFolderStore, createLogger, createReleaser } from '@toasoan/platform';
import { createApp } from './app.ts';
import { createChannels } from './channels/index.ts';
import { createCmsClient } from './cms-client.ts';
import { readEnv } from './env.ts';
import { createPortalClient } from './portal-client.ts';
import { handlers } from './tasks/index.ts';

/** Tells the supervisor to start the worker again. */
const EXIT_LOST = 70;

const env = readEnv(process.env);
const log = createLogger({ name: 'workers', level: env.LOG_LEVEL });
const releaser = createReleaser({ log });
releaser.onSignals();

const blobs = createFolderStore(env.BLOB_DIR);
const portal = createPortalClient({ url: env.PORTAL_URL, token: env.PORTAL_TOKEN });
const app = await createApp({
  databaseUrl: env.DATABASE_URL,
  concurrency: env.WORKER_CONCURRENCY,
  handlers,
  context: {
    blobs,
    cms: createCmsClient({ url: env.CMS_URL, token: env.WORKER_TOKEN }),
    channels: createChannels({ blobs, portal, publicUrl: env.PORTAL_PUBLIC_URL }),
    log,
  },
  onLost(error) {
    log.fatal({ err: error }, 'the worker lost its lease on the queue');
    process.exit(EXIT_LOST);
  },
}).catch((error: unknown) => {
  log.fatal({ err: error }, 'could not start');
  process.exit(1);
});
releaser.add('worker', () => app.stop());
log.info({ concurrency: env.WORKER_CONCURRENCY }, 'ready');
