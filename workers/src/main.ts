import { senderAddressOf } from '@toasoan/domain';
import {
  createFolderStore,
  createLogger,
  createReleaser,
  openSearchIndex,
  vapidKeysOf,
} from '@toasoan/platform';
import { createApp } from './app.ts';
import { createProber } from './channels/fanpage/probe.ts';
import { createChannels } from './channels/index.ts';
import { createCmsClient } from './cms-client.ts';
import { createPinger } from './channels/webhook/ping.ts';
import { readEnv } from './env.ts';
import { createMailFolder } from './mail/mail-folder.ts';
import { createSmtpPostman } from './mail/postman.ts';
import { openMachine } from './media/machine.ts';
import { createPortalClient } from './portal-client.ts';
import { createPusher } from './push/pusher.ts';
import { handlers } from './tasks/index.ts';

/** Tells the supervisor to start the worker again. */
const EXIT_LOST = 70;

const env = readEnv(process.env);
const log = createLogger({ name: 'workers', level: env.LOG_LEVEL });
const releaser = createReleaser({ log });
releaser.onSignals();

const couldNotStart = (error: unknown): never => {
  log.fatal({ err: error }, 'could not start');
  process.exit(1);
};
const blobs = createFolderStore(env.BLOB_DIR);
const portal = createPortalClient({ url: env.PORTAL_URL, token: env.PORTAL_TOKEN });
const { machine, remarks } = await openMachine({
  isolation: env.MEDIA_ISOLATION,
  tempDir: env.MEDIA_TEMP_DIR ?? null,
  slowConcurrency: env.WORKER_SLOW_CONCURRENCY,
}).catch(couldNotStart);
for (const remark of remarks) log.warn({ remark }, 'media');
const concurrency = {
  deliver: env.WORKER_CONCURRENCY,
  quick: env.WORKER_CONCURRENCY,
  slow: env.WORKER_SLOW_CONCURRENCY,
  clock: 1,
  archive: 2,
  mail: env.WORKER_CONCURRENCY,
  // A rebuild takes one; what is published meanwhile does not wait for it.
  search: 2,
};
const cms = createCmsClient({ url: env.CMS_URL, token: env.WORKER_TOKEN });
const graph = { url: env.GRAPH_URL };
const webhook = { testHost: env.WEBHOOK_TEST_HOST };
const postman = env.SMTP_URL
  ? createSmtpPostman({ url: env.SMTP_URL, from: env.MAIL_FROM })
  : createMailFolder({ dir: env.MAIL_DIR, from: env.MAIL_FROM });
const search = openSearchIndex({
  databaseUrl: env.DATABASE_URL,
  meilisearch: env.MEILISEARCH_URL ? { url: env.MEILISEARCH_URL, key: env.MEILISEARCH_KEY } : null,
  onError: (err) => log.warn({ err }, 'a connection of the search failed'),
});
releaser.add('search', () => search.close());
const app = await createApp({
  databaseUrl: env.DATABASE_URL,
  concurrency,
  handlers,
  context: {
    blobs,
    cms,
    channels: createChannels({
      ...{ blobs, portal, publicUrl: env.PORTAL_PUBLIC_URL },
      fanpage: { ...graph, access: () => cms.fanpageAccess(), settleMs: env.GRAPH_SETTLE_MS },
      webhook: { ...webhook, access: async () => (await cms.webhookAccess()).access },
      press: {
        ...{ postman, from: env.MAIL_FROM, siteName: env.SITE_NAME },
        addresses: () => cms.pressAddresses(),
      },
    }),
    probeFanpage: createProber(graph),
    pingWebhook: createPinger(webhook),
    postman,
    pusher: createPusher({
      keys: env.VAPID_KEY ? vapidKeysOf(env.VAPID_KEY) : null,
      contact: senderAddressOf(env.MAIL_FROM),
      testHost: env.PUSH_TEST_HOST,
    }),
    media: machine,
    search,
    log,
  },
  onLost(error) {
    log.fatal({ err: error }, 'the worker lost its lease on the queue');
    process.exit(EXIT_LOST);
  },
}).catch(couldNotStart);
releaser.add('worker', () => app.stop());
log.info({ concurrency, isolation: machine.sandbox.isolation }, 'ready');
