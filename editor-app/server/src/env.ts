import {
  databaseUrlField,
  folderField,
  integerField,
  levelField,
  mailFromField,
  nodeEnvField,
  parseEnv,
  portField,
  secretField,
  siteNameField,
  urlField,
  vapidKeyField,
  type EnvSource,
} from '@toasoan/platform';
import { z } from 'zod';

/** Every variable of the editor's server (docs/architecture.md, "Environment"). */
export const envSchema = z.object({
  NODE_ENV: nodeEnvField,
  LOG_LEVEL: levelField,
  HOST: z.string().default('127.0.0.1'),
  PORT: portField.default(4100),
  DATABASE_URL: databaseUrlField,
  CMS_URL: urlField,
  BLOB_DIR: folderField,
  /** The address people use; `https:` makes cookies `Secure`. */
  EDITOR_PUBLIC_URL: urlField,
  SESSION_SECRET: secretField(),
  /** What makes the CMS sign people in for this server, and believe it about where they come from. */
  EDITOR_TOKEN: secretField(),
  /** Where this server reaches the portal, the address its readers use, and what makes it render previews. */
  PORTAL_URL: urlField,
  PORTAL_PUBLIC_URL: urlField,
  PREVIEW_TOKEN: secretField(),
  /** As the workers write to the press: the website's name, and the sender. */
  SITE_NAME: siteNameField,
  MAIL_FROM: mailFromField,
  /** The secret of the newsroom's key at push services; without it no device is asked. */
  VAPID_KEY: vapidKeyField.optional(),
  /** A host (`name:port`) of a test that stands in for a push service. */
  PUSH_TEST_HOST: z.string().optional(),
  /** Sign-in through an OpenID provider; without an issuer there is none. */
  OIDC_ISSUER: urlField.optional(),
  OIDC_CLIENT_ID: z.string().min(1).optional(),
  OIDC_CLIENT_SECRET: z.string().min(1).optional(),
  /** What its button says. */
  OIDC_NAME: z.string().default(''),
  /** How many proxies in front to believe about a caller's address; 0: none, the socket tells. */
  TRUST_PROXY: integerField(0, 10).default(0),
  /** `off` where this server has no way to the public network: links are then not looked at. */
  LINK_CHECKS: z.enum(['on', 'off']).default('on'),
});

export type Env = z.infer<typeof envSchema>;

/** @throws {EnvError} naming every variable that is missing or wrong */
export const readEnv = (source: EnvSource): Env => parseEnv(envSchema, source);
