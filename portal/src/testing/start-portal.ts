import { mkdtemp, rm } from 'node:fs/promises';
import { request as httpRequest, type IncomingHttpHeaders, type OutgoingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import { createFolderStore, createLogger, listen, type BlobStore } from '@toasoan/platform';
import { onTestFinished } from 'vitest';
import { createApp, type PortalDeps } from '../app.ts';
import { createCmsClient } from '../cms-client.ts';
import { startFakeCms, type FakeCms } from './fake-cms.ts';

export const TOKEN = 'a-secret-of-the-tests-that-is-long-enough';
export const PREVIEW_TOKEN = 'another-secret-of-the-tests-long-enough';
export const PUBLIC_URL = 'https://tin.example.edu.vn';

export interface Reply {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
  readonly text: string;
}

export interface RequestOptions {
  readonly method?: string;
  readonly headers?: OutgoingHttpHeaders;
  readonly body?: string;
}

export interface TestPortal {
  readonly url: string;
  readonly cms: FakeCms;
  readonly blobs: BlobStore;
  readonly blobDir: string;
  /** Sends the target as it is written, without the tidying a browser does. */
  readonly request: (target: string, options?: RequestOptions) => Promise<Reply>;
  /** The worker's call after a delivery. */
  readonly invalidate: (...paths: string[]) => Promise<Reply>;
  /** Moves the portal's clock. */
  readonly advance: (ms: number) => void;
}

/** A portal over a stand-in CMS and an empty blob folder; everything ends with the test. */
export async function startPortal(over: Partial<PortalDeps> = {}): Promise<TestPortal> {
  const cms = await startFakeCms();
  onTestFinished(() => cms.stop());
  const blobDir = await mkdtemp(path.join(tmpdir(), 'portal-'));
  onTestFinished(() => rm(blobDir, { recursive: true, force: true }));
  const blobs = createFolderStore(blobDir);
  let time = 0;
  const app = await createApp({
    cms: createCmsClient({ url: cms.url, timeout: 2_000 }),
    blobs,
    siteName: 'Cổng thông tin thử nghiệm',
    publicUrl: PUBLIC_URL,
    token: TOKEN,
    previewToken: PREVIEW_TOKEN,
    readers: { sendFeedback: () => Promise.resolve() },
    log: createLogger({ name: 'portal', level: 'silent' }),
    now: () => time,
    ...over,
  });
  const { url, close } = await listen(app, '127.0.0.1', 0);
  onTestFinished(() => close(0));
  const request = (target: string, options?: RequestOptions): Promise<Reply> => send(url, target, options);
  return {
    url,
    cms,
    blobs,
    blobDir,
    request,
    invalidate: (...paths) =>
      request('/internal/invalidate', {
        method: 'POST',
        headers: { authorization: `Bearer ${TOKEN}`, 'content-type': 'application/json' },
        body: JSON.stringify({ paths }),
      }),
    advance: (ms) => {
      time += ms;
    },
  };
}

function send(url: string, target: string, options: RequestOptions = {}): Promise<Reply> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const { method = 'GET', headers = {} } = options;
    const request = httpRequest(
      { hostname, port, path: target, method, headers, agent: false },
      (response) => {
        buffer(response).then(
          (body) =>
            resolve({
              status: response.statusCode ?? 0,
              headers: response.headers,
              body,
              text: body.toString(),
            }),
          reject,
        );
      },
    );
    request.on('error', reject);
    request.end(options.body);
  });
}
