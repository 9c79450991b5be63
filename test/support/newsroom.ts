import { freePort } from '@toasoan/platform';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { borrowCms } from './borrowed-cms.ts';
import { SECRETS, startCms, type Cms } from './cms.ts';
import { answers, startRoom, type Running } from './process.ts';

const PORTAL_TOKEN = 'test-portal-token-test-portal-token-test';
const PREVIEW_TOKEN = 'test-preview-token-test-preview-token-test';
const SESSION_SECRET = 'test-session-secret-test-session-secret';

/** Every room running as its production command; database and blob folder are nobody else's meanwhile. */
export interface Newsroom {
  readonly databaseUrl: string;
  readonly blobDir: string;
  /** Where mails are laid that no server takes. */
  readonly mailDir: string;
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
  /** Added to the editor's environment. */
  readonly editorEnv?: Readonly<Record<string, string>>;
  /** Added to the portal's environment. */
  readonly portalEnv?: Readonly<Record<string, string>>;
}

export async function startNewsroom({
  workersEnv = {},
  editorEnv = {},
  portalEnv = {},
}: NewsroomOptions = {}): Promise<Newsroom> {
  const borrowed = await borrowCms();
  const { databaseUrl } = borrowed;
  let cms: Cms = borrowed;
  const blobDir = await mkdtemp(path.join(os.tmpdir(), 'toasoan-blobs-'));
  const mailDir = await mkdtemp(path.join(os.tmpdir(), 'toasoan-mail-'));
  const common = { CMS_URL: cms.url, BLOB_DIR: blobDir, DATABASE_URL: databaseUrl };
  const [portalUrl, editorUrl] = [await freeAddress(), await freeAddress()];
  const portalAt = { PORTAL_URL: portalUrl, PORTAL_PUBLIC_URL: portalUrl };
  const startWorkers = (): Promise<Running> =>
    startRoom({
      entry: 'workers/dist/main.js',
      env: {
        ...common,
        ...portalAt,
        LOG_LEVEL: 'info',
        WORKER_TOKEN: SECRETS.WORKER_TOKEN,
        PORTAL_TOKEN,
        MAIL_DIR: mailDir,
        ...workersEnv,
      },
      ready: async (output) => output.includes('"ready"'),
    });
  // None waits for another when it starts.
  const [portal, editor, firstWorkers] = await Promise.all([
    startServer('portal/dist/main.js', portalUrl, {
      ...common,
      PORTAL_TOKEN,
      PREVIEW_TOKEN,
      READERS_TOKEN: SECRETS.READERS_TOKEN,
      PORTAL_PUBLIC_URL: portalUrl,
      ...portalEnv,
    }),
    startServer('editor-app/server/dist/main.js', editorUrl, {
      ...common,
      ...portalAt,
      SESSION_SECRET,
      EDITOR_TOKEN: SECRETS.EDITOR_TOKEN,
      EDITOR_PUBLIC_URL: editorUrl,
      PREVIEW_TOKEN,
      ...editorEnv,
    }),
    startWorkers(),
  ]);
  let workers = firstWorkers;
  return {
    databaseUrl,
    blobDir,
    mailDir,
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
      for (const dir of [blobDir, mailDir]) await rm(dir, { recursive: true, force: true });
    },
  };
}

const freeAddress = async (): Promise<string> => `http://127.0.0.1:${await freePort()}`;

/** Starts a room that listens at an address of this machine. */
async function startServer(
  entry: string,
  url: string,
  env: Readonly<Record<string, string>>,
): Promise<Running & { readonly url: string }> {
  const running = await startRoom({
    entry,
    env: { PORT: new URL(url).port, ...env },
    ready: () => answers(`${url}/healthz`),
  });
  return { ...running, url };
}
