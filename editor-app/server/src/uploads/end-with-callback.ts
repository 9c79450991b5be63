import type { Response } from 'express';

type End = (chunk?: unknown, encoding?: BufferEncoding) => Response;

/**
 * Lets an answer be ended by `end(callback)`, as tus does it: the session's own `end` would take the callback for
 * content. The callback runs once the answer has left, or its connection is gone.
 */
export function allowEndWithCallback(res: Response): void {
  const end = res.end.bind(res) as End;
  const either = (first?: unknown, encoding?: BufferEncoding): Response => {
    if (typeof first !== 'function') return end(first, encoding);
    res.once('close', first as () => void);
    return end();
  };
  res.end = either as typeof res.end;
}
