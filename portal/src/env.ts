import {
  folderField,
  levelField,
  nodeEnvField,
  parseEnv,
  portField,
  secretField,
  siteNameField,
  urlField,
  type EnvSource,
} from '@toasoan/platform';
import { z } from 'zod';

const envSchema = z.object({
  NODE_ENV: nodeEnvField,
  LOG_LEVEL: levelField,
  HOST: z.string().default('127.0.0.1'),
  PORT: portField.default(4000),
  CMS_URL: urlField,
  BLOB_DIR: folderField,
  /** The address readers use: canonical links and share pictures carry it. */
  PORTAL_PUBLIC_URL: urlField,
  PORTAL_TOKEN: secretField(),
  /** What the editor's server shows to have a page made of what nobody published. */
  PREVIEW_TOKEN: secretField(),
  /** Opens the doors of the CMS for what comes from readers. */
  READERS_TOKEN: secretField(),
  /** Proxies in front to believe about a reader's address, which only the limit on forms asks for. */
  TRUST_PROXY: z.coerce.number().int().min(0).max(10).default(0),
  /** Folder in whose folder `website` pages stand as files, for a server in front; emptied at start. None are written when absent. */
  PAGES_DIR: folderField.optional(),
  /** The name of the website in the masthead, titles and shares. */
  SITE_NAME: siteNameField,
});
export type Env = z.infer<typeof envSchema>;

/** @throws {EnvError} naming every variable that is missing or wrong */
export const readEnv = (source: EnvSource): Env => parseEnv(envSchema, source);
