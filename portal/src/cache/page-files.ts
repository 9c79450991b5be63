import { randomUUID } from 'node:crypto';
import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Logger } from '@toasoan/platform';
import type { Encoding, Prepared } from './prepared.ts';

/**
 * Pages as files beside the memory, for a server in front that sends files (docs/operations/nginx.conf). A file stands
 * only while the memory holds its page and may send it.
 */
export interface PageFiles {
  /** Writes a page that the memory holds now. Nothing is left when `isCurrent` says no once it is written. */
  keep(key: string, page: Prepared, isCurrent: () => boolean): Promise<void>;
  /** Takes the page away, before anything else happens. */
  drop(key: string): void;
  /** Takes away what was written longer ago than that, so that the next reader has the portal look after the page. */
  sweep(olderThanMs: number): void;
}

const ENDINGS: Readonly<Record<Encoding, string>> = { identity: '', br: '.br', gzip: '.gz' };
/** The page itself goes last when it comes and first when it goes: the server in front looks for it alone. */
const COMING: readonly Encoding[] = ['br', 'gzip', 'identity'];

/** The file of a page within the folder; null for what has none: a page of a list by its number. */
export function fileOf(key: string): string | null {
  if (key.includes('?') || key.split('/').includes('..')) return null;
  if (key === '/') return 'index.html';
  return /\.(xml|json)$/.test(key) ? key.slice(1) : `${key.slice(1)}.html`;
}

/** Only what has the headers of every page, and is the page: the server in front knows no others. */
const isPlain = ({ status, policy }: Prepared): boolean => status === 200 && policy === 'page';

export async function createPageFiles(
  folder: string,
  { log, now = Date.now }: { readonly log: Pick<Logger, 'warn'>; readonly now?: () => number },
): Promise<PageFiles> {
  const incoming = path.join(folder, '.new');
  // What stands there is of a process that is gone, and nobody told it what changed since.
  await rm(folder, { recursive: true, force: true }).catch(() => undefined);
  await mkdir(incoming, { recursive: true });
  const written = new Map<string, number>();

  const drop = (key: string): void => {
    const file = fileOf(key);
    if (file === null || !written.delete(key)) return;
    for (const encoding of COMING.toReversed())
      rmSync(path.join(folder, file + ENDINGS[encoding]), { force: true });
  };

  return {
    async keep(key, page, isCurrent) {
      const file = fileOf(key);
      if (file === null || !isPlain(page)) return;
      const temporary = path.join(incoming, randomUUID());
      try {
        for (const encoding of COMING)
          await writeFile(temporary + ENDINGS[encoding], page.variants[encoding].body);
        // From here on nothing else runs in between.
        if (!isCurrent()) return;
        mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
        written.set(key, now());
        for (const encoding of COMING)
          renameSync(temporary + ENDINGS[encoding], path.join(folder, file + ENDINGS[encoding]));
      } catch (err) {
        log.warn({ err, key }, 'page not written as a file, the portal itself sends it');
        drop(key);
      } finally {
        for (const encoding of COMING) await rm(temporary + ENDINGS[encoding], { force: true });
      }
    },
    drop,
    sweep(olderThanMs) {
      for (const [key, at] of written) if (now() - at >= olderThanMs) drop(key);
    },
  };
}
