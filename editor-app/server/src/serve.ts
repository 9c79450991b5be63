import { listen, type Listening } from '@toasoan/platform';
import type { Express } from 'express';

/** A connection on which nothing moves for this long is dead. */
const SILENCE_MS = 120_000;

/**
 * Serves the app. A request may take as long as it moves: a video over a slow line takes longer than the five minutes
 * Node gives any request, and its headers still have a limit of their own.
 */
export async function serve(app: Express, host: string, port: number): Promise<Listening> {
  const listening = await listen(app, host, port);
  listening.server.requestTimeout = 0;
  listening.server.setTimeout(SILENCE_MS);
  return listening;
}
