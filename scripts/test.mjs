import { requireNode } from './lib/node-version.mjs';

requireNode();
const { runMain, say } = await import('./lib/say.mjs');

/**
 * `npm test`: linter, formatter and types beside every test. With arguments (`npm test -- portal`) only the tests they
 * choose. The last line is `N passed, N failed, N skipped`; a static check that fails counts as one failure.
 */
await runMain(async () => {
  const { prepare, root } = await import('./lib/prepare.mjs');
  const { staticChecks } = await import('./lib/static-checks.mjs');
  const { runTests } = await import('./lib/run-tests.mjs');
  const args = process.argv.slice(2);
  await prepare();
  const [unclean, tally] = await Promise.all([
    args.length > 0 ? 0 : staticChecks(root),
    runTests(root, args),
  ]);

  for (const { name, reason } of tally.skipped) say(`bỏ qua: ${name}: ${reason ?? 'không nêu lý do'}`);
  const failed = tally.failed + unclean;
  const good = failed === 0 && tally.code === 0 && tally.passed > 0;
  if (tally.passed + tally.failed === 0) say('Không có bài kiểm tra nào được chạy.');
  say(`${tally.passed} passed, ${failed} failed, ${tally.skipped.length} skipped`);
  return good ? 0 : 1;
});
