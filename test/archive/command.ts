import { spawn } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from '../support/process.ts';

export interface Said {
  readonly code: number | null;
  readonly text: string;
}

const COMMAND = pathToFileURL(path.join(ROOT, 'scripts/dist/archive.js')).href;
const SAY = pathToFileURL(path.join(ROOT, 'scripts/lib/say.mjs')).href;

/** Runs `npm run archive`, as it is built, with these variables. */
export function archiveCommand(
  env: Readonly<Record<string, string>>,
  ...args: readonly string[]
): Promise<Said> {
  const program = `import { runArchive } from '${COMMAND}'; import { runMain } from '${SAY}';
    await runMain(() => runArchive({ root: '${ROOT}', args: process.argv.slice(1) }));`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', program, '--', ...args], {
    env: { PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? '/tmp', ...env },
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      text += chunk.toString();
    });
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, text })));
}
