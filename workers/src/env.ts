import {
  databaseUrlField,
  folderField,
  integerField,
  levelField,
  nodeEnvField,
  parseEnv,
  secretField,
  urlField,
  type EnvSource,
} from '@toasoan/platform';
import { z } from 'zod';

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
  WORKER_CONCURRENCY: integerField(1, 64).default(2),
  MEILISEARCH_URL: urlField.optional(),
  MEILISEARCH_KEY: secretField(16).optional(),
});

export type Env = z.infer<typeof envSchema>;

/** @throws {EnvError} naming every variable that is missing or wrong */
export const readEnv = (source: EnvSource): Env => parseEnv(envSchema, source);
