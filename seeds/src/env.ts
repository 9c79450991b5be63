import path from 'node:path';
import { parseEnv, secretField, urlField, type EnvSource } from '@toasoan/platform';
import { z } from 'zod';

/** What the seeds are told from outside. `--check` needs none of it. */
export const envSchema = z.object({
  CMS_URL: urlField,
  /** Where the editor's server answers. */
  EDITOR_URL: urlField,
  /** The CMS's API token with full access. */
  SEED_TOKEN: secretField(),
  /** `none` loads the plans and the Sở's departments only. */
  DEMO: z.enum(['full', 'none'], 'phải là full hoặc none').default('full'),
  /** Password of the demonstration accounts; never used for people's own. */
  DEMO_PASSWORD: z.string().min(12, 'phải dài ít nhất 12 ký tự').default('Toasoan-minh-hoa-2026'),
  /** Where the list of demonstration accounts is written. */
  ACCOUNTS_FILE: z
    .string()
    .transform((file) => path.resolve(file))
    .optional(),
});
export type Env = z.infer<typeof envSchema>;

/** @throws {EnvError} naming every variable that is missing or wrong */
export const readEnv = (source: EnvSource): Env => parseEnv(envSchema, source);
