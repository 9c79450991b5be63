import { readFile } from 'node:fs/promises';
import path from 'node:path';

/** The program of a media stage as tsc leaves it, and the folder its bundle goes to. */
const ENTRY = 'workers/dist/media/child/main.js';
export const BUNDLE = 'workers/dist/child';
/** The newsroom's own rooms, and packages of plain JavaScript of which a stage needs little. */
const JOINED = /^(@toasoan\/|zod$|saxes$|fflate$)/;

/**
 * Makes one program of what a media stage loads of the newsroom's own code. A film starts a dozen of them, and each
 * would load all of the rules anew. Other packages stay where they are: several bring binaries.
 * @throws when a source cannot be read
 */
export async function bundleChild(root) {
  // Not there before the packages are installed.
  const { build } = await import('esbuild');
  const manifest = await readFile(path.join(root, 'workers/package.json'), 'utf8');
  const { dependencies } = JSON.parse(manifest);
  await build({
    absWorkingDir: root,
    entryPoints: [ENTRY],
    outdir: BUNDLE,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    logLevel: 'silent',
    external: [...Object.keys(dependencies), '@tensorflow/*'].filter((name) => !JOINED.test(name)),
  });
}
