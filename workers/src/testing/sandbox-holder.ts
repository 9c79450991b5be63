import path from 'node:path';
import { chooseSandbox } from '../sandbox/choose.ts';
import { SMALL_LIMITS } from '../sandbox/limits.ts';
import type { Isolation } from '../sandbox/sandbox.ts';

/** A process that holds a program in the sandbox, to be killed by a test: level, folders, script, a word to know it by. */
const [wanted, readOnly = '', workDir = '', script = '', mark = ''] = process.argv.slice(2);
const tempDir = path.dirname(workDir);
const { sandbox } = await chooseSandbox({ wanted: wanted as Isolation, tempDir, programs: [], code: [] });
await sandbox.run({
  command: [process.execPath, '-e', script, mark],
  readOnly: [readOnly],
  workDir,
  input: '',
  limits: SMALL_LIMITS,
  onLine: (line) => void process.stdout.write(`${line}\n`),
  signal: new AbortController().signal,
});
