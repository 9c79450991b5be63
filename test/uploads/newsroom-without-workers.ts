import { freePort } from '@toasoan/platform';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { borrowCms } from '../support/borrowed-cms.ts';
import { SECRETS } from '../support/cms.ts';
import { houseAt, type House } from '../support/house.ts';
import { answers, startRoom, type Running } from '../support/process.ts';

/** The editor's server and the CMS as their production commands, and nobody who takes an upload away. */
export interface UploadHouse {
  readonly editorUrl: string;
  readonly blobDir: string;
  readonly house: House;
  /** `kill -9`, then a new start at the same address. Asked for meanwhile, it is the same one. */
  killEditor(): Promise<void>;
  kills(): number;
  stop(): Promise<void>;
}

export async function openUploadHouse(): Promise<UploadHouse> {
  const cms = await borrowCms();
  const { databaseUrl } = cms;
  const blobDir = await mkdtemp(path.join(os.tmpdir(), 'toasoan-uploads-'));
  const house = houseAt(cms.url);
  const port = await freePort();
  const editorUrl = `http://127.0.0.1:${port}`;
  const start = (): Promise<Running> =>
    startRoom({
      entry: 'editor-app/server/dist/main.js',
      env: {
        CMS_URL: cms.url,
        DATABASE_URL: databaseUrl,
        BLOB_DIR: blobDir,
        PORT: String(port),
        EDITOR_PUBLIC_URL: editorUrl,
        EDITOR_TOKEN: SECRETS.EDITOR_TOKEN,
        SESSION_SECRET: 'test-session-secret-test-session-secret',
        // No portal runs here, and nobody asks for one.
        PORTAL_URL: 'http://127.0.0.1:9',
        PORTAL_PUBLIC_URL: 'http://127.0.0.1:9',
        PREVIEW_TOKEN: 'test-preview-token-test-preview-token-test',
      },
      ready: () => answers(`${editorUrl}/healthz`),
    });

  let editor = await start();
  let kills = 0;
  let restarting: Promise<void> | null = null;
  const killAndStart = async (): Promise<void> => {
    kills += 1;
    await editor.kill();
    editor = await start();
  };
  return {
    editorUrl,
    blobDir,
    house,
    killEditor: () =>
      (restarting ??= killAndStart().finally(() => {
        restarting = null;
      })),
    kills: () => kills,
    stop: async () => {
      await restarting;
      await editor.stop();
      await cms.stop();
      await rm(blobDir, { recursive: true, force: true });
    },
  };
}
