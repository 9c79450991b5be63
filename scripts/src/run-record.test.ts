import { inspectProcess } from '@toasoan/platform';
import { readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { openRunBook } from './run-book.ts';
import { acquireRun, findRunning, saveRun } from './run-record.ts';
import { endless, startFixture } from './test-support/fixture.ts';
import { temporaryFolder } from './test-support/folder.ts';

const recordFile = async () => path.join(await temporaryFolder(), 'run.json');

async function acquired(file: string) {
  const result = await acquireRun(file, false);
  if (result.state !== 'acquired') throw new Error('expected to acquire');
  return result;
}

it('belongs to one process, which a second one is told of', async () => {
  const file = await recordFile();
  const { record, orphans } = await acquired(file);
  expect(orphans).toEqual([]);
  expect(await acquireRun(file, false)).toEqual({ state: 'running', record });
  expect(await findRunning(file)).toEqual(record);
});

it('goes to one of several that start at the same moment', async () => {
  const file = await recordFile();
  const states = (await Promise.all([1, 2, 3].map(() => acquireRun(file, false)))).map(({ state }) => state);
  expect(states.filter((state) => state === 'acquired')).toHaveLength(1);
});

it('is taken over from a supervisor that died, with the children it left', async () => {
  const file = await recordFile();
  const { record } = await acquired(file);
  const children = [{ name: 'cms', pid: 123_456, started: 'then' }];
  // The pid lives, but is another process than the one that wrote the record.
  await saveRun(file, { ...record, supervisor: { pid: process.pid, started: 'long ago' }, children });
  expect(await findRunning(file)).toBeNull();
  expect((await acquired(file)).orphans).toEqual(children);
});

it('is taken over when it cannot be read', async () => {
  const file = await recordFile();
  await writeFile(file, '{"half');
  expect((await acquired(file)).orphans).toEqual([]);
});

it('is kept up to date, and removed at the end', async () => {
  const file = await recordFile();
  const { record } = await acquired(file);
  const book = openRunBook(file, record);
  const { running, line } = startFixture(endless());
  await line(/up/);
  book.note('portal', running.pid);
  book.note('cms', process.pid);
  book.note('cms', running.pid);
  const addresses = { cms: 'http://c', editor: 'http://e', portal: 'http://p' };
  book.addresses(addresses);
  const started = (await inspectProcess(running.pid))?.started;
  await book.flush();
  expect(await findRunning(file)).toMatchObject({
    addresses,
    children: [
      { name: 'portal', pid: running.pid, started },
      { name: 'cms', pid: running.pid, started },
    ],
  });
  await book.close();
  expect(await readdir(path.dirname(file))).toEqual([]);
});
