import { existsSync } from 'node:fs';
import path from 'node:path';
import { runNode } from './run.mjs';
import { say } from './say.mjs';

/** The projects that are checked but not built; the others were checked when they were built. */
const checkedOnly = ['editor-app/web', 'test'];

/**
 * Linter, formatter and types, one after another and yielding to whatever else runs: meant to be beside the tests, in
 * the time they wait. Gives how many of them found something.
 */
export async function staticChecks(root) {
  const bin = (name) => path.join(root, 'node_modules', name);
  const cache = (name) => path.join(root, 'node_modules/.cache/toasoan', name);
  const projects = checkedOnly.filter((project) => existsSync(path.join(root, project, 'tsconfig.json')));
  const checks = [
    ['eslint', [bin('eslint/bin/eslint.js'), '.', '--max-warnings', '0']],
    [
      'prettier',
      [bin('prettier/bin/prettier.cjs'), '--check', '.', '--cache', '--cache-location', cache('prettier')],
    ],
    ...projects.map((project) => [`tsc ${project}`, [bin('typescript/bin/tsc'), '--noEmit', '-p', project]]),
  ];
  let found = 0;
  for (const [name, args] of checks) if (!(await check(root, name, args))) found += 1;
  return found;
}

async function check(root, name, args) {
  const result = await runNode(args, { cwd: root, yielding: true });
  say(result.code === 0 ? `✓ ${name}` : `✗ ${name}\n${result.output.trim()}\n`);
  return result.code === 0;
}
