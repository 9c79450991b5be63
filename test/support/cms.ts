import { freePort } from '@toasoan/platform';
import { answers, startRoom, type Running } from './process.ts';

/** Secrets of the test newsroom; nothing outside a test run knows or accepts them. */
export const SECRETS = {
  APP_KEYS: 'test-app-key-one-test,test-app-key-two-test',
  ADMIN_JWT_SECRET: 'test-admin-jwt-secret-test-admin-jwt-secret',
  API_TOKEN_SALT: 'test-api-token-salt-test',
  TRANSFER_TOKEN_SALT: 'test-transfer-token-salt',
  ENCRYPTION_KEY: 'test-encryption-key-test-encryption-key',
  JWT_SECRET: 'test-jwt-secret-test-jwt-secret-test-jwt',
  WORKER_TOKEN: 'test-worker-token-test-worker-token-test',
  EDITOR_TOKEN: 'test-editor-token-test-editor-token-test',
  READERS_TOKEN: 'test-readers-token-test-readers-token-te',
  ACCOUNTS_KEY: 'test-accounts-key-test-accounts-key-test',
  SEED_TOKEN: 'test-seed-token-test-seed-token-test-seed',
} as const;

/** A CMS that serves: started by a file for itself, or lent to it. */
export interface Cms {
  readonly url: string;
  /** Ends it, or gives it back. */
  stop(): Promise<void>;
  /** SIGKILL, then waits until it is gone. */
  kill(): Promise<void>;
}

export interface CmsOptions {
  readonly databaseUrl: string;
  /** A free one when absent. */
  readonly port?: number;
}

/**
 * Starts a CMS of one's own on a database: takes seconds of both cores. A test that needs no environment and no database
 * of its own borrows one (`borrowCms`).
 */
export async function startCms({ databaseUrl, port: given }: CmsOptions): Promise<Cms & Running> {
  const port = given ?? (await freePort());
  const url = `http://127.0.0.1:${port}`;
  const running = await startRoom({
    entry: 'cms/dist/src/main.js',
    env: { ...SECRETS, DATABASE_URL: databaseUrl, PORT: String(port) },
    ready: () => answers(`${url}/_health`),
  });
  return { ...running, url };
}
