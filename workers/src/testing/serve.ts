import type { IncomingMessage, RequestListener } from 'node:http';
import { text } from 'node:stream/consumers';
import { listen } from '@toasoan/platform';
import { onTestFinished } from 'vitest';

/** Serves at a free port for the running test alone. Gives the address. */
export async function serve(app: RequestListener): Promise<string> {
  const listening = await listen(app, '127.0.0.1', 0);
  onTestFinished(() => listening.close(0));
  return listening.url;
}

/** An address at which nothing listens any more. */
export async function deadAddress(): Promise<string> {
  const listening = await listen(() => undefined, '127.0.0.1', 0);
  await listening.close(0);
  return listening.url;
}

export const readJson = async (request: IncomingMessage): Promise<unknown> => JSON.parse(await text(request));
