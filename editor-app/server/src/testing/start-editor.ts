import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createFolderStore, createLogger, type BlobStore } from '@toasoan/platform';
import session from 'express-session';
import { onTestFinished } from 'vitest';
import { createApp, type AppDeps } from '../app.ts';
import { createCmsClient } from '../cms-client.ts';
import { createPortalClient } from '../portal-client.ts';
import { serve } from '../serve.ts';
import { createAnnouncements } from './announcements.ts';
import { openBrowser, type Browser } from './browser.ts';
import { EDITOR_TOKEN, person, startCmsStandIn, type CmsStandIn, type Person } from './cms-stand-in.ts';

/** Port 9 discards: nobody answers there. */
const NO_PORTAL = 'http://127.0.0.1:9';

export interface Editor {
  readonly url: string;
  readonly cms: CmsStandIn;
  readonly lan: Person;
  readonly minh: Person;
  readonly blobs: BlobStore;
  readonly blobDir: string;
  /** Lines of the log so far. */
  readonly lines: Record<string, unknown>[];
  readonly browser: () => Browser;
  /** A browser in which the person has signed in. */
  readonly signedIn: (who: Person) => Promise<Browser>;
}

/** Starts the editor's server and a CMS for one test, and ends both with it. */
export async function startEditor(deps: Partial<AppDeps> = {}): Promise<Editor> {
  const [lan, minh] = [person('lan'), person('minh')];
  const cms = await startCmsStandIn([lan, minh]);
  onTestFinished(() => cms.close());

  const dir = await mkdtemp(path.join(tmpdir(), 'toasoan-editor-'));
  onTestFinished(() => rm(dir, { recursive: true, force: true }));
  const blobDir = path.join(dir, 'blobs');
  const blobs = createFolderStore(blobDir);

  const client = createCmsClient({ url: cms.url, token: EDITOR_TOKEN, timeout: 2_000 });
  onTestFinished(() => client.close());

  const lines: Record<string, unknown>[] = [];
  const write = (line: string): void => void lines.push(JSON.parse(line) as Record<string, unknown>);
  const app = createApp({
    log: createLogger({ name: 'editor', level: 'debug', destination: { write } }),
    cms: client,
    sessionStore: new session.MemoryStore(),
    sessionSecret: 'bí mật chỉ dùng trong kiểm thử, đủ dài',
    blobs,
    blobDir,
    webDir: path.join(dir, 'web'),
    publicUrl: 'http://editor.example',
    portal: createPortalClient({ url: NO_PORTAL, token: 'no token', timeout: 2_000 }),
    portalPublicUrl: 'https://tin.example',
    press: { siteName: 'Cổng thông tin Sở', from: 'Tòa soạn <tin@so.example>' },
    announcements: createAnnouncements(),
    push: { publicKey: null },
    trustProxy: 0,
    ...deps,
  });
  const listening = await serve(app, '127.0.0.1', 0);
  onTestFinished(() => listening.close(0));

  const browser = (): Browser => openBrowser(listening.url);
  return {
    url: listening.url,
    cms,
    lan,
    minh,
    blobs,
    blobDir,
    lines,
    browser,
    async signedIn(who) {
      const opened = browser();
      const answer = await opened.signIn(who);
      if (!answer.ok) throw new Error(`sign-in failed: ${await answer.text()}`);
      return opened;
    },
  };
}
