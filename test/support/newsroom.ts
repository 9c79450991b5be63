import { freePort } from '@toasoan/platform';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { SECRETS, startCms, type Cms } from './cms.ts';
import { cloneDatabase } from './database.ts';
import { answers, startRoom, type Running } from './process.ts';

const PORTAL_TOKEN = 'test-portal-token-test-portal-token-test';
const PREVIEW_TOKEN = 'test-preview-token-test-preview-token-test';
const SESSION_SECRET = 'test-session-secret-test-session-secret';

/** Every room running as its production command, on a database and a blob folder of its own. */
export interface Newsroom {
  readonly databaseUrl: string;
  readonly blobDir: string;
  /** The CMS at hand; `restartCms` replaces it, at the same address. */
  readonly cms: Cms;
  readonly portal: Running & { readonly url: string };
  readonly editor: Running & { readonly url: string };
  /** The worker at hand; `restartWorkers` replaces it. */
  workers(): Running;
  restartWorkers(): Promise<void>;
  restartCms(): Promise<void>;
  stop(): Promise<void>;
}

export interface NewsroomOptions {
  /** Added to the workers' environment. */
  readonly workersEnv?: Readonly<Record<string, string>>;
}

export async function startNewsroom({ workersEnv = {} }: NewsroomOptions = {}): Promise<Newsroom> {
  const databaseUrl = await cloneDatabase();
  const blobDir = await mkdtemp(path.join(os.tmpdir(), 'toasoan-blobs-'));
  let cms = await startCms({ databaseUrl });
  const common = { CMS_URL: cms.url, BLOB_DIR: blobDir, DATABASE_URL: databaseUrl };
  const portal = await startServer('portal/dist/main.js', (url) => ({
    ...common,
    PORTAL_TOKEN,
    PREVIEW_TOKEN,
    PORTAL_PUBLIC_URL: url,
  }));
  const startWorkers = (): Promise<Running> =>
    startRoom({
      entry: 'workers/dist/main.js',
      env: {
        ...common,
        LOG_LEVEL: 'info',
        WORKER_TOKEN: SECRETS.WORKER_TOKEN,
        PORTAL_URL: portal.url,
        PORTAL_PUBLIC_URL: portal.url,
        PORTAL_TOKEN,
        ...workersEnv,
      },
      ready: async (output) => output.includes('"ready"'),
    });
  const editor = await startServer('editor-app/server/dist/main.js', (url) => ({
    ...common,
    SESSION_SECRET,
    EDITOR_PUBLIC_URL: url,
    PORTAL_URL: portal.url,
    PORTAL_PUBLIC_URL: portal.url,
    PREVIEW_TOKEN,
  }));
  let workers = await startWorkers();
  return {
    databaseUrl,
    blobDir,
    get cms() {
      return cms;
    },
    portal,
    editor,
    workers: () => workers,
    restartWorkers: async () => {
      workers = await startWorkers();
    },
    restartCms: async () => {
      cms = await startCms({ databaseUrl, port: Number(new URL(cms.url).port) });
    },
    stop: async () => {
      await Promise.all([workers.stop(), editor.stop(), portal.stop()]);
      await cms.stop();
      await rm(blobDir, { recursive: true, force: true });
    },
  };
}

/** Starts a room that listens, at a free port; its environment may name its own address. */
async function startServer(
  entry: string,
  env: (url: string) => Readonly<Record<string, string>>,
): Promise<Running & { readonly url: string }> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const running = await startRoom({
    entry,
    env: { PORT: String(port), ...env(url) },
    ready: () => answers(`${url}/healthz`),
  });
  return { ...running, url };
}
