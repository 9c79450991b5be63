import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Shell } from '../src/worker/shell-type.ts';

/** What the service worker keeps: addresses of files, and a version that changes with any of them. */
export async function shellOf(
  outDir: string,
  { kept, hashed }: { readonly kept: readonly string[]; readonly hashed: readonly string[] },
): Promise<Shell> {
  const hash = createHash('sha256');
  for (const file of [...kept].sort()) hash.update(file).update(await readFile(path.join(outDir, file)));
  for (const file of [...hashed].sort()) hash.update(file);
  const address = (file: string): string => `/${file}`;
  return {
    version: hash.digest('hex').slice(0, 16),
    kept: kept.map(address),
    hashed: hashed.map(address),
  };
}
