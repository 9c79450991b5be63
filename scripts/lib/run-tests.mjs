import { mkdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { runHere } from './run.mjs';

/**
 * Runs Vitest on this terminal. Its own JSON report is left in node_modules/.cache/toasoan/tests.json.
 * @returns {Promise<{ code: number, passed: number, failed: number, skipped: { name: string, reason: string | null }[] }>}
 */
export async function runTests(root, args) {
  const cache = path.join(root, 'node_modules/.cache/toasoan');
  const tallyFile = path.join(cache, `tally-${process.pid}.json`);
  await mkdir(cache, { recursive: true });
  const reporters = ['default', path.join(root, 'scripts/lib/tally-reporter.mjs'), 'json'];
  const vitest = [
    path.join(root, 'node_modules/vitest/vitest.mjs'),
    'run',
    '--project=pure',
    '--project=unit',
    '--project=seeds',
    '--project=newsroom',
    ...reporters.map((reporter) => `--reporter=${reporter}`),
    `--outputFile.json=${path.join(cache, 'tests.json')}`,
    ...args,
  ];
  const env = { ...process.env, TOASOAN_TALLY_FILE: tallyFile };
  const code = await runHere(vitest, { cwd: root, env });
  try {
    return { code, ...JSON.parse(await readFile(tallyFile, 'utf8')) };
  } catch {
    // It ended before any test: a broken configuration or global setup.
    return { code: code === 0 ? 1 : code, passed: 0, failed: code === 0 ? 0 : 1, skipped: [] };
  } finally {
    await rm(tallyFile, { force: true });
  }
}

/** Runs the benchmarks on this terminal, one file after another, and gives the exit code. */
export const runBench = (root, names) =>
  runHere(
    [
      path.join(root, 'node_modules/vitest/vitest.mjs'),
      'run',
      '--project=bench',
      '--no-file-parallelism',
      ...names,
    ],
    {
      cwd: root,
    },
  );
