import { expect, it } from 'vitest';
import { createUploadLocks } from './upload-locks.ts';

const never = new AbortController().signal;

it('asks the holder to let go, and takes over when it has', async () => {
  const locks = createUploadLocks();
  const [first, second, other] = [locks.newLock('a'), locks.newLock('a'), locks.newLock('b')];
  const events: string[] = [];
  await first.lock(never, () => void events.push('first was asked'));
  await other.lock(never, () => void events.push('other was asked'));
  const taken = second
    .lock(never, () => void events.push('second was asked'))
    .then(() => events.push('second has it'));
  await new Promise((resolve) => setImmediate(resolve));
  expect(events).toEqual(['first was asked']);
  await first.unlock();
  await taken;
  expect(events).toEqual(['first was asked', 'second has it']);
});

it('goes to one after another of many that wait', async () => {
  const locks = createUploadLocks();
  let [holders, most] = [0, 0];
  await Promise.all(
    Array.from({ length: 20 }, async () => {
      const lock = locks.newLock('a');
      await lock.lock(never, () => undefined);
      most = Math.max(most, ++holders);
      await new Promise((resolve) => setImmediate(resolve));
      holders -= 1;
      await lock.unlock();
    }),
  );
  expect([holders, most]).toEqual([0, 1]);
});

it('is given up after a while, and at once by a request that has ended', async () => {
  const locks = createUploadLocks(20);
  await locks.newLock('a').lock(never, () => undefined);
  await expect(locks.newLock('a').lock(never, () => undefined)).rejects.toMatchObject({
    id: 'asset.upload_offset',
  });
  const ended = AbortSignal.abort();
  await expect(
    createUploadLocks()
      .newLock('a')
      .lock(ended, () => undefined),
  ).resolves.toBeUndefined();
  await expect(locks.newLock('a').lock(ended, () => undefined)).rejects.toMatchObject({ status: 409 });
});
