import { randomUUID } from 'node:crypto';
import type { Logger } from '@toasoan/platform';
import type { RequestHandler } from 'express';

declare module 'express-serve-static-core' {
  interface Request {
    /** Writes lines that carry the request's id. */
    log: Logger;
  }
}

/** One line for each request: who asked for what, how it ended, how long it took. Never queries, headers or bodies. */
export const requestLog =
  (log: Logger): RequestHandler =>
  (req, res, next) => {
    const started = performance.now();
    const { method, path } = req;
    const requestId = randomUUID();
    req.log = log.child({ requestId });
    res.set('X-Request-Id', requestId);
    res.on('close', () => {
      const ms = Math.round(performance.now() - started);
      const level = res.statusCode >= 500 ? 'warn' : path.startsWith('/api/') ? 'info' : 'debug';
      req.log[level](
        {
          method,
          path,
          status: res.statusCode,
          ms,
          person: req.session?.person?.id,
          ...(res.writableFinished ? {} : { cut: true }),
        },
        'request',
      );
    });
    next();
  };
