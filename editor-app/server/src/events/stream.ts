import type { Request, Response } from 'express';

/** A stream of server-sent events that is open (HTML, 9.2). */
export interface EventStream {
  /** Says that there is something new; a number that grows, so that a broken line shows. */
  readonly tell: () => void;
  /** A comment no page sees, which keeps proxies from closing the line. */
  readonly beat: () => void;
  readonly end: () => void;
}

/** Milliseconds after which a page whose line broke comes back. */
const RETRY_MS = 5_000;

/** Opens a stream on a request. `onGone` is called once, whoever ends it. */
export function openStream(req: Request, res: Response, onGone: () => void): EventStream {
  res.status(200).set({
    'Content-Type': 'text/event-stream; charset=utf-8',
    'Cache-Control': 'no-store, no-transform',
    // A buffering proxy in front would hold back every event.
    'X-Accel-Buffering': 'no',
  });
  res.flushHeaders();
  res.write(`retry: ${RETRY_MS}\n\n`);
  res.once('close', onGone);
  const tell = (): void => void res.write(`id: ${Date.now()}\nevent: notices\ndata: {}\n\n`);
  // The line was broken: what was announced meanwhile nobody heard.
  if (req.get('last-event-id') !== undefined) tell();
  return {
    tell,
    beat: () => void res.write(': \n\n'),
    end: () => void res.end(),
  };
}
