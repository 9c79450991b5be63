import type { Ports } from './ports.ts';
import type { Secrets } from './secrets.ts';

/** `demo`: plans, units and a demonstration newsroom; `plans`: plans and departments only. */
export type SeedChoice = 'demo' | 'plans' | 'none';
export type ProcessName = 'cms' | 'editor' | 'workers' | 'portal' | 'seeds';
export type Environment = Readonly<Record<string, string>>;

export interface EnvironmentInput {
  readonly secrets: Secrets;
  readonly ports: Ports;
  readonly databaseUrl: string;
  readonly blobDir: string;
  readonly mailDir: string;
  readonly logLevel: string;
  readonly accountsFile: string;
  /** Serves the Strapi panel. */
  readonly admin: boolean;
  /** What the seeds load; only when they load anything is there an API token with full access. */
  readonly seeds: SeedChoice;
  readonly meilisearch?: { readonly url: string; readonly key?: string | undefined } | undefined;
  readonly workerConcurrency?: number | undefined;
  readonly workerSlowConcurrency?: number | undefined;
  readonly mediaTempDir?: string | undefined;
  readonly mediaIsolation?: string | undefined;
  readonly siteName?: string | undefined;
  readonly trustProxy?: number | undefined;
  readonly linkChecks?: 'on' | 'off' | undefined;
  /** Variables of sign-in through a provider, as they are given. */
  readonly openId?: Environment | undefined;
  readonly smtpUrl?: string | undefined;
  readonly mailFrom?: string | undefined;
}

export interface Addresses {
  readonly cms: string;
  readonly editor: string;
  readonly portal: string;
}

const host = '127.0.0.1';

export const addressesOf = (ports: Ports): Addresses => ({
  cms: `http://${host}:${ports.cms}`,
  editor: `http://${host}:${ports.editor}`,
  portal: `http://${host}:${ports.portal}`,
});

/** The environment of every process: the table of docs/architecture.md. */
export function environmentsOf(input: EnvironmentInput): Readonly<Record<ProcessName, Environment>> {
  const { secrets, ports, databaseUrl, blobDir, meilisearch } = input;
  const address = addressesOf(ports);
  const common = { NODE_ENV: 'production', LOG_LEVEL: input.logLevel };
  const listening = (port: number): Environment => ({ ...common, HOST: host, PORT: String(port) });
  // Where the CMS searches, the workers write.
  const search = {
    ...(meilisearch ? { MEILISEARCH_URL: meilisearch.url } : {}),
    ...(meilisearch?.key ? { MEILISEARCH_KEY: meilisearch.key } : {}),
  };
  return {
    cms: {
      ...listening(ports.cms),
      DATABASE_URL: databaseUrl,
      WORKER_TOKEN: secrets.workerToken,
      EDITOR_TOKEN: secrets.editorToken,
      READERS_TOKEN: secrets.readersToken,
      ACCOUNTS_KEY: secrets.accountsKey,
      ...(input.seeds !== 'none' ? { SEED_TOKEN: secrets.seedToken } : {}),
      APP_KEYS: secrets.appKeys,
      ADMIN_JWT_SECRET: secrets.adminJwtSecret,
      API_TOKEN_SALT: secrets.apiTokenSalt,
      TRANSFER_TOKEN_SALT: secrets.transferTokenSalt,
      ENCRYPTION_KEY: secrets.encryptionKey,
      JWT_SECRET: secrets.jwtSecret,
      EDITOR_PUBLIC_URL: address.editor,
      SERVE_ADMIN: String(input.admin),
      ...search,
    },
    editor: {
      ...listening(ports.editor),
      DATABASE_URL: databaseUrl,
      CMS_URL: address.cms,
      BLOB_DIR: blobDir,
      EDITOR_PUBLIC_URL: address.editor,
      SESSION_SECRET: secrets.sessionSecret,
      EDITOR_TOKEN: secrets.editorToken,
      ...(input.openId ?? {}),
      PORTAL_URL: address.portal,
      PORTAL_PUBLIC_URL: address.portal,
      PREVIEW_TOKEN: secrets.previewToken,
      ...(input.siteName ? { SITE_NAME: input.siteName } : {}),
      ...(input.mailFrom ? { MAIL_FROM: input.mailFrom } : {}),
      VAPID_KEY: secrets.vapidKey,
      ...(input.trustProxy === undefined ? {} : { TRUST_PROXY: String(input.trustProxy) }),
      ...(input.linkChecks === undefined ? {} : { LINK_CHECKS: input.linkChecks }),
    },
    workers: {
      ...common,
      MALLOC_ARENA_MAX: '2',
      DATABASE_URL: databaseUrl,
      CMS_URL: address.cms,
      BLOB_DIR: blobDir,
      PORTAL_URL: address.portal,
      PORTAL_PUBLIC_URL: address.portal,
      PORTAL_TOKEN: secrets.portalToken,
      WORKER_TOKEN: secrets.workerToken,
      MAIL_DIR: input.mailDir,
      VAPID_KEY: secrets.vapidKey,
      ...(input.siteName ? { SITE_NAME: input.siteName } : {}),
      ...(input.smtpUrl ? { SMTP_URL: input.smtpUrl } : {}),
      ...(input.mailFrom ? { MAIL_FROM: input.mailFrom } : {}),
      ...(input.workerConcurrency ? { WORKER_CONCURRENCY: String(input.workerConcurrency) } : {}),
      ...(input.workerSlowConcurrency
        ? { WORKER_SLOW_CONCURRENCY: String(input.workerSlowConcurrency) }
        : {}),
      ...(input.mediaTempDir ? { MEDIA_TEMP_DIR: input.mediaTempDir } : {}),
      ...(input.mediaIsolation ? { MEDIA_ISOLATION: input.mediaIsolation } : {}),
      ...search,
    },
    portal: {
      ...listening(ports.portal),
      CMS_URL: address.cms,
      BLOB_DIR: blobDir,
      PORTAL_PUBLIC_URL: address.portal,
      PORTAL_TOKEN: secrets.portalToken,
      PREVIEW_TOKEN: secrets.previewToken,
      READERS_TOKEN: secrets.readersToken,
      ...(input.trustProxy === undefined ? {} : { TRUST_PROXY: String(input.trustProxy) }),
      ...(input.siteName ? { SITE_NAME: input.siteName } : {}),
    },
    seeds: {
      ...common,
      CMS_URL: address.cms,
      EDITOR_URL: address.editor,
      SEED_TOKEN: secrets.seedToken,
      DEMO: input.seeds === 'demo' ? 'full' : 'none',
      ACCOUNTS_FILE: input.accountsFile,
    },
  };
}

const inherited =
  /^(PATH|HOME|USER|LOGNAME|LANG|LC_\w+|TZ|TMPDIR|TEMP|TMP|NODE_OPTIONS|NODE_EXTRA_CA_CERTS|(https?|no|all)_proxy|SystemRoot|windir|ComSpec|PATHEXT|USERPROFILE|APPDATA|LOCALAPPDATA|ProgramFiles(\(x86\))?)$/i;

/** What a child takes over from the caller's environment: the system's variables and no others. */
export function systemEnvironment(source: Readonly<Record<string, string | undefined>>): Environment {
  return Object.fromEntries(
    Object.entries(source).filter(
      (entry): entry is [string, string] => entry[1] !== undefined && inherited.test(entry[0]),
    ),
  );
}
