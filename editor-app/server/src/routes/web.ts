import path from 'node:path';
import { NewsroomError } from '@toasoan/domain';
import { Router, static as serveStatic } from 'express';
import { precompressed } from './precompressed.ts';

/** The light form, whose page is a file of its own. */
const FORM = '/gui-nhanh';
/** Asked about each time: a page of a new version, the service worker, what the browser installs. */
const ASKED_ABOUT = new Set(['gui-nhanh.html', 'ngoai-tuyen.html', 'sw.js', 'manifest.webmanifest']);

/** The built web app: its files, and its page for every address that is the app's own business. */
export function webRoutes(webDir: string): Router {
  const router = Router();
  const hashed = path.join(webDir, 'assets') + path.sep;

  // Photos shared by another app are taken by the service worker; here they come only where there is none.
  router.post(`${FORM}/chia-se`, (_req, res) => {
    res.redirect(303, FORM);
  });

  router.get(FORM, (req, _res, next) => {
    req.url = '/gui-nhanh.html';
    next();
  });

  router.use(
    precompressed(webDir),
    serveStatic(webDir, {
      index: false,
      redirect: false,
      setHeaders(res, file) {
        const name = path.basename(file).replace(/\.(br|gz)$/, '');
        // Vite puts a hash of the content into these names.
        const immutable = file.startsWith(hashed);
        res.set('Cache-Control', immutable ? 'public, max-age=31536000, immutable' : 'public, max-age=3600');
        if (ASKED_ABOUT.has(name)) res.set('Cache-Control', 'no-cache');
        if (name === 'index.html') res.set('Cache-Control', 'no-store');
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
