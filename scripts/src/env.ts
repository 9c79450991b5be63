import {
  databaseUrlField,
  folderField,
  integerField,
  levelField,
  parseEnv,
  urlField,
} from '@toasoan/platform';
import type { EnvSource } from '@toasoan/platform';
import { z } from 'zod';
import type { Ports } from './ports.ts';

const port = integerField(1, 65535).optional();

const schema = z.object({
  LOG_LEVEL: levelField,
  DATABASE_URL: databaseUrlField.optional(),
  MEILISEARCH_URL: urlField.optional(),
  MEILISEARCH_KEY: z.string().optional(),
  WORKER_CONCURRENCY: integerField(1, 64).optional(),
  WORKER_SLOW_CONCURRENCY: integerField(1, 16).optional(),
  MEDIA_TEMP_DIR: folderField.optional(),
  MEDIA_ISOLATION: z.enum(['auto', 'namespaces', 'plain'], 'phải là auto, namespaces hoặc plain').optional(),
  TOASOAN_CMS_PORT: port,
  TOASOAN_EDITOR_PORT: port,
  TOASOAN_PORTAL_PORT: port,
  TOASOAN_POSTGRES_PORT: port,
  SITE_NAME: z.string().optional(),
  TRUST_PROXY: integerField(0, 10).optional(),
  SMTP_URL: z.string().optional(),
  MAIL_FROM: z.string().optional(),
  LINK_CHECKS: z.enum(['on', 'off']).optional(),
  OIDC_ISSUER: urlField.optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
  OIDC_NAME: z.string().optional(),
  /** What is loaded: a demonstration newsroom, the plans and departments only, or nothing. */
  TOASOAN_SEED: z.enum(['demo', 'plans', 'none'], 'phải là demo, plans hoặc none').default('demo'),
  /** Where the archive's files and the CMS are, when not those of `npm start`: for `npm run archive` in production. */
  BLOB_DIR: folderField.optional(),
  CMS_URL: urlField.optional(),
  WORKER_TOKEN: z.string().optional(),
  /** Another folder than .data. */
  TOASOAN_DATA_DIR: folderField.optional(),
});

export type Settings = z.output<typeof schema>;

export const readSettings = (source: EnvSource): Settings => parseEnv(schema, source);

export function wantedPorts(settings: Settings): Partial<Ports> {
  const wanted = {
    cms: settings.TOASOAN_CMS_PORT,
    editor: settings.TOASOAN_EDITOR_PORT,
    portal: settings.TOASOAN_PORTAL_PORT,
    postgres: settings.TOASOAN_POSTGRES_PORT,
  };
  return Object.fromEntries(Object.entries(wanted).filter(([, value]) => value !== undefined));
}
