import { requireNode } from './lib/node-version.mjs';

requireNode();
const { runMain } = await import('./lib/say.mjs');

await runMain(async () => {
  const { buildStale } = await import('./lib/build.mjs');
  const { install, isInstalled } = await import('./lib/install.mjs');
  const { root } = await import('./lib/prepare.mjs');
  if (!(await isInstalled(root))) await install(root);
  await buildStale(root, { force: process.argv.includes('--force') });
});
