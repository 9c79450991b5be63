import path from 'node:path';
import { NewsroomError } from '@toasoan/domain';
import { Router, static as serveStatic } from 'express';

/** The built web app: its files, and its page for every address that is the app's own business. */
export function webRoutes(webDir: string): Router {
  const router = Router();
  const hashed = path.join(webDir, 'assets') + path.sep;

  router.use(
    serveStatic(webDir, {
      index: false,
      redirect: false,
      setHeaders(res, file) {
        // Vite puts a hash of the content into these names.
        const immutable = file.startsWith(hashed);
        res.set('Cache-Control', immutable ? 'public, max-age=31536000, immutable' : 'public, max-age=3600');
        if (file === path.join(webDir, 'index.html')) res.set('Cache-Control', 'no-store');
      },
    }),
  );

  router.get('/{*address}', (req, res, next) => {
    // A file that is gone (an old page after an update asks for it) must not turn into a page.
    if (path.extname(req.path) !== '') throw new NewsroomError('not_found');
    res.set('Cache-Control', 'no-store');
    res.sendFile(
      'index.html',
      { root: webDir, cacheControl: false, etag: false, lastModified: false },
      (error) => {
        if (error) next(error);
      },
    );
  });

  return router;
}
