import { mkdir, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { makeFolders, pathsOf } from './paths.ts';
import { confirmReset, wipe } from './reset.ts';
import { temporaryFolder } from './test-support/folder.ts';

const paths = pathsOf('/srv/toasoan');

/** A terminal at which the person types the text. */
function terminal(typed: string, isTTY = true) {
  const input = Object.assign(new PassThrough(), { isTTY });
  const output = new PassThrough();
  input.end(typed);
  return { input, output };
}

describe('confirmReset', () => {
  it.each(['xóa\n', 'xoá\n', ' XOA \n'])('takes %j for yes', async (typed) => {
    const asked = terminal(typed);
    await confirmReset(paths, false, asked);
    expect(String(asked.output.read())).toContain('/srv/toasoan/.data');
  });

  it.each(['\n', 'y\n', ''])('takes %j for no', async (typed) => {
    await expect(confirmReset(paths, false, terminal(typed))).rejects.toThrow('Chưa có gì bị xóa');
  });

  it('refuses where nobody can be asked, unless told in advance', async () => {
    await expect(confirmReset(paths, false, terminal('xóa\n', false))).rejects.toThrow('--yes');
    await confirmReset(paths, true, terminal('', false));
  });
});

it('wipe removes what the newsroom made, and nothing else', async () => {
  const made = pathsOf(await temporaryFolder());
  await makeFolders(made);
  await mkdir(made.postgres);
  await writeFile(path.join(made.blobs, 'x'), 'x');
  for (const file of [made.secrets, made.ports, made.accounts, made.run]) await writeFile(file, '{}');
  await writeFile(path.join(made.data, 'của tôi.txt'), 'ghi chú');
  await wipe(made);
  expect((await readdir(made.data)).sort()).toEqual(['của tôi.txt', 'run.json'].sort());
});
