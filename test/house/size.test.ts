import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { ROOT } from '../support/process.ts';

/** Of the built app; `npm run size` prints the same. */
it('the light form loads at most 170 kB of script before it works', async () => {
  const { stdout } = await promisify(execFile)(process.execPath, ['scripts/size.mjs', '--built'], {
    cwd: ROOT,
  });
  expect(stdout).toMatch(/^Gửi nhanh\s+\d/m);
});
