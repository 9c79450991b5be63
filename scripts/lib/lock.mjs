import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';

const dependencyFields = [
  'name',
  'version',
  'workspaces',
  'dependencies',
  'devDependencies',
  'optionalDependencies',
  'peerDependencies',
  'overrides',
  'allowScripts',
];

const readJson = async (file) => JSON.parse(await readFile(file, 'utf8'));

/** What decides the content of node_modules: the lock file, what every package.json asks for, and Node's major. */
export async function installStamp(root) {
  const hash = createHash('sha256').update(
    `${process.versions.node.split('.')[0]} ${process.platform} ${process.arch}`,
  );
  hash.update(await readFile(path.join(root, 'package-lock.json')));
  const rootPackage = await readJson(path.join(root, 'package.json'));
  for (const dir of ['.', ...rootPackage.workspaces]) {
    const content = await readJson(path.join(root, dir, 'package.json'));
    hash.update(JSON.stringify(dependencyFields.map((field) => content[field] ?? null)));
  }
  return hash.digest('hex');
}

/** Whether someone has already installed exactly what the lock file says, as `npm ci` by hand does. */
export async function lockIsInstalled(root) {
  try {
    const wanted = (await readJson(path.join(root, 'package-lock.json'))).packages;
    const present = (await readJson(path.join(root, 'node_modules/.package-lock.json'))).packages;
    return Object.entries(wanted).every(([place, entry]) => {
      if (place === '') return true;
      const found = present[place];
      // Packages for other platforms are left out.
      if (!found) return entry.optional === true || entry.devOptional === true;
      const same = found.version === entry.version && found.integrity === entry.integrity;
      return same && existsSync(path.join(root, place));
    });
  } catch {
    return false;
  }
}
