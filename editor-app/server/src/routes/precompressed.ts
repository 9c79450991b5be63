import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { RequestHandler } from 'express';

const CODINGS = { br: '.br', gzip: '.gz' } as const;

/**
 * Sends `x.js.br` or `x.js.gz`, laid beside a file when the app was built, to a browser that reads it: the request goes
 * on under that name, the answer under the file's own type. Which files there are is looked up once.
 */
export function precompressed(folder: string): RequestHandler {
  const files = new Set(filesBelow(folder));
  return (req, res, next) => {
    const file = req.path.slice(1);
    if (!files.has(file) || !(files.has(`${file}.br`) || files.has(`${file}.gz`))) return next();
    res.vary('Accept-Encoding');
    // A part of a file is a part of its own bytes.
    const coding =
      req.get('range') === undefined ? codingFor(req.acceptsEncodings(['br', 'gzip']), file) : null;
    if (!coding) return next();
    res.type(path.extname(file)).set('Content-Encoding', coding);
    req.url = req.url.replace(req.path, `/${file}${CODINGS[coding]}`);
    next();
  };

  function codingFor(accepted: string | false, file: string): keyof typeof CODINGS | null {
    const coding = accepted === 'br' || accepted === 'gzip' ? accepted : null;
    return coding && files.has(`${file}${CODINGS[coding]}`) ? coding : null;
  }
}

/** Addresses of the files; none when the app was not built. */
function filesBelow(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) =>
      file.split(path.sep).join('/'),
    );
  } catch {
    return [];
  }
}
