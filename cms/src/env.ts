import {
  databaseUrlField,
  flagField,
  levelField,
  nodeEnvField,
  parseEnv,
  portField,
  secretField,
  urlField,
} from '@toasoan/platform';
import { z } from 'zod';

/** The CMS's environment (docs/architecture.md, "Environment"). Secrets have no defaults. */
export const envSchema = z.object({
  NODE_ENV: nodeEnvField,
  LOG_LEVEL: levelField,
  HOST: z.string().default('127.0.0.1'),
  PORT: portField.default(1337),
  DATABASE_URL: databaseUrlField,
  APP_KEYS: secretField(16).transform((keys) => keys.split(',')),
  ADMIN_JWT_SECRET: secretField(),
  API_TOKEN_SALT: secretField(16),
  TRANSFER_TOKEN_SALT: secretField(16),
  ENCRYPTION_KEY: secretField(),
  JWT_SECRET: secretField(),
  WORKER_TOKEN: secretField(),
  /** The token of the editor's server: it alone may sign people in, and is believed about where they come from. */
  EDITOR_TOKEN: secretField(),
  /** The token of the portal: it alone brings what readers wrote, and how often stories were read. */
  READERS_TOKEN: secretField(),
  /** Encrypts second factors and signs what signing in leaves with a browser. */
  ACCOUNTS_KEY: secretField(),
  SEED_TOKEN: secretField().optional(),
  /** The address people use: where the links in mails lead. */
  EDITOR_PUBLIC_URL: urlField.default('http://127.0.0.1:4100'),
  SERVE_ADMIN: flagField,
  /** The search engine; without one the database itself is searched. */
  MEILISEARCH_URL: urlField.optional(),
  MEILISEARCH_KEY: secretField(16).optional(),
});

/** Parsed once, when Strapi loads its configuration. */
export const env = parseEnv(envSchema, process.env);
