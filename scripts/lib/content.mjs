import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/** Folders that hold results, not sources. */
const skipped = new Set([
  'node_modules',
  'dist',
  'build',
  '.cache',
  '.tmp',
  '.strapi',
  '.data',
  'coverage',
  'generated',
]);

/** A hash over the names and contents of files and folders below `root`; what is absent counts as empty. */
export async function hashContent(root, inputs, extra = '') {
  const hash = createHash('sha256').update(extra);
  for (const input of inputs) {
    for (const file of await filesOf(path.join(root, input))) {
      hash.update(`\0${path.relative(root, file).replaceAll(path.sep, '/')}\0`);
      hash.update(await readFile(file));
    }
  }
  return hash.digest('hex');
}

async function filesOf(file) {
  let entries;
  try {
    entries = await readdir(file, { withFileTypes: true });
  } catch (error) {
    if (error.code === 'ENOTDIR') return [file];
    if (error.code === 'ENOENT') return [];
    throw error;
  }
  const found = [];
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const below = path.join(file, entry.name);
    if (entry.isDirectory() && !skipped.has(entry.name)) found.push(...(await filesOf(below)));
    else if (entry.isFile()) found.push(below);
  }
  return found;
}
