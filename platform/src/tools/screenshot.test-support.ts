import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Duplex } from 'node:stream';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { FoundChromium } from './chromium.ts';

interface Reply {
  readonly id?: number;
  readonly method?: string;
  readonly result?: Readonly<Record<string, string>>;
  readonly error?: { readonly message: string };
}

/** Starts the browser headless and takes a PNG of the page, speaking its protocol over a pair of pipes. */
export async function screenshot(browser: FoundChromium, page: string): Promise<Buffer> {
  const profile = await mkdtemp(path.join(tmpdir(), 'toasoan-profile-'));
  const flags = ['--headless', '--disable-gpu', '--remote-debugging-pipe', `--user-data-dir=${profile}`];
  const child = spawn(browser.path, [...browser.args, ...flags], {
    env: { ...process.env, ...browser.env },
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
  });
  const exited = once(child, 'exit');
  try {
    const send = connect(child.stdio[3] as Duplex, child.stdio[4] as Duplex);
    const { targetId } = await send('Target.createTarget', { url: page });
    const { sessionId = '' } = await send('Target.attachToTarget', { targetId, flatten: true });
    const { data = '' } = await send('Page.captureScreenshot', {}, sessionId);
    await send('Browser.close', {});
    return Buffer.from(data, 'base64');
  } finally {
    child.kill('SIGKILL');
    await exited;
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

type Send = (method: string, params: object, sessionId?: string) => Promise<Readonly<Record<string, string>>>;

function connect(requests: Duplex, replies: Duplex): Send {
  const waiting = new Map<number, (reply: Reply) => void>();
  let rest = '';
  replies.setEncoding('utf8').on('data', (text: string) => {
    const messages = (rest + text).split('\0');
    rest = messages.pop() ?? '';
    for (const message of messages) {
      const reply = JSON.parse(message) as Reply;
      if (reply.id !== undefined) waiting.get(reply.id)?.(reply);
    }
  });
  let last = 0;
  return (method, params, sessionId) =>
    new Promise((resolve, reject) => {
      const id = ++last;
      waiting.set(id, ({ result, error }) => {
        if (error) reject(new Error(`${method}: ${error.message}`));
        else resolve(result ?? {});
      });
      requests.write(`${JSON.stringify({ id, method, params, ...(sessionId ? { sessionId } : {}) })}\0`);
    });
}
