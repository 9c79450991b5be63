import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildStale } from './build.mjs';
import { requireSpace, requireWritable } from './checks.mjs';
import { install, isInstalled } from './install.mjs';

/** The checkout these scripts stand in, wherever they are called from. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

/** Makes the checkout ready to run: checks, installs and builds only what is missing or stale. */
export async function prepare() {
  await requireWritable(root);
  const installed = await isInstalled(root);
  await requireSpace(root, !installed);
  if (!installed) await install(root);
  await buildStale(root);
}

/** A module of the compiled scripts, after `prepare`. */
export const compiled = (name) => import(new URL(`../dist/${name}.js`, import.meta.url).href);
