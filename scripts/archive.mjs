import { requireNode } from './lib/node-version.mjs';

requireNode();
const { runMain } = await import('./lib/say.mjs');

await runMain(async () => {
  const { compiled, prepare, root } = await import('./lib/prepare.mjs');
  await prepare();
  const { runArchive } = await compiled('archive');
  return runArchive({ root, args: process.argv.slice(2) });
});
