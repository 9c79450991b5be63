import { existsSync } from 'node:fs';
import path from 'node:path';

/** How to call npm: the one this command was started by, the one beside Node, or the one on the PATH. */
export function npmCommand() {
  const beside =
    process.platform === 'win32'
      ? path.join(path.dirname(process.execPath), 'node_modules/npm/bin/npm-cli.js')
      : path.join(path.dirname(process.execPath), '../lib/node_modules/npm/bin/npm-cli.js');
  const caller = process.env.npm_execpath;
  for (const cli of [caller && /npm-cli\.c?js$/.test(caller) ? caller : null, beside]) {
    if (cli && existsSync(cli)) return { command: process.execPath, args: [cli], shell: false };
  }
  return { command: 'npm', args: [], shell: process.platform === 'win32' };
}
