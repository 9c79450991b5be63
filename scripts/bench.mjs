import { requireNode } from './lib/node-version.mjs';

requireNode();
const { runMain } = await import('./lib/say.mjs');

/** `npm run bench`: measures, prints tables, asserts nothing. With a name (`npm run bench -- publish`) only that one. */
await runMain(async () => {
  const { prepare, root } = await import('./lib/prepare.mjs');
  const { runBench } = await import('./lib/run-tests.mjs');
  await prepare();
  return runBench(root, process.argv.slice(2));
});
