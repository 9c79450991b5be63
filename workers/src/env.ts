import {
  databaseUrlField,
  folderField,
  integerField,
  levelField,
  mailFromField,
  nodeEnvField,
  parseEnv,
  secretField,
  siteNameField,
  urlField,
  vapidKeyField,
  type EnvSource,
} from '@toasoan/platform';
import { z } from 'zod';

const smtpMessage = 'phải có dạng smtp://tên:mật_khẩu@máy:587 hoặc smtps://…:465';

/** Tokens travel there: encrypted, or within this machine. */
const isSafeFarEnd = (text: string): boolean => {
  const { protocol, hostname } = new URL(text);
  return protocol === 'https:' || hostname === '127.0.0.1';
};

/** Every variable of the worker process (docs/architecture.md, "Environment"). */
export const envSchema = z.object({
  NODE_ENV: nodeEnvField,
  LOG_LEVEL: levelField,
  DATABASE_URL: databaseUrlField,
  CMS_URL: urlField,
  WORKER_TOKEN: secretField(),
  BLOB_DIR: folderField,
  PORTAL_URL: urlField,
  PORTAL_PUBLIC_URL: urlField,
  PORTAL_TOKEN: secretField(),
  /** Quick media jobs at once, and deliveries at once. */
  WORKER_CONCURRENCY: integerField(1, 64).default(2),
  /** Slow media jobs at once: video ladders, pictures in fewer bytes. */
  WORKER_SLOW_CONCURRENCY: integerField(1, 16).default(1),
  MEDIA_TEMP_DIR: folderField.optional(),
  MEDIA_ISOLATION: z
    .enum(['auto', 'namespaces', 'plain'], 'phải là auto, namespaces hoặc plain')
    .default('auto'),
  /** Mails go to this server; without one they are laid into MAIL_DIR as `.eml` files. */
  SMTP_URL: z
    .string(smtpMessage)
    .pipe(z.url({ protocol: /^smtps?$/, error: smtpMessage }))
    .optional(),
  MAIL_FROM: mailFromField,
  MAIL_DIR: folderField,
  /** The secret of the newsroom's key at push services; without it nothing is pushed. */
  VAPID_KEY: vapidKeyField.optional(),
  /** A host (`name:port`) of a test that stands in for a push service. */
  PUSH_TEST_HOST: z.string().optional(),
  /** The far end of the fanpage. */
  GRAPH_URL: urlField
    .refine(isSafeFarEnd, 'phải là https (http chỉ dùng được với 127.0.0.1)')
    .default('https://graph.facebook.com'),
  /** Milliseconds after a call to it whose answer was lost, before which the page may not show what came of it. */
  GRAPH_SETTLE_MS: integerField(0, 600_000).default(30_000),
  /** A host (`name:port`) of a test that stands in for another portal. */
  WEBHOOK_TEST_HOST: z.string().optional(),
  /** The website's name, under mails to the press. */
  SITE_NAME: siteNameField,
  MEILISEARCH_URL: urlField.optional(),
  MEILISEARCH_KEY: secretField(16).optional(),
});

export type Env = z.infer<typeof envSchema>;

/** @throws {EnvError} naming every variable that is missing or wrong */
export const readEnv = (source: EnvSource): Env => parseEnv(envSchema, source);
