import { randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BlobError, type BlobErrorKind, type BlobStore } from './blob-store.ts';

export interface StoreUnderTest {
  readonly store: BlobStore;
  dispose(): Promise<void>;
}

/** What every adapter of {@link BlobStore} must do. `make` gives an empty store for each test. */
export function describeBlobStore(name: string, make: () => Promise<StoreUnderTest>): void {
  describe(`${name} keeps the contract of BlobStore`, () => {
    let made: StoreUnderTest;
    let store: BlobStore;
    beforeEach(async () => {
      made = await make();
      store = made.store;
    });
    afterEach(() => made.dispose());

    const text = async (key: string): Promise<string> => (await buffer(await store.get(key))).toString();
    const keys = async (prefix: string): Promise<string[]> => {
      const found: string[] = [];
      for await (const blob of store.list(prefix)) found.push(blob.key);
      return found;
    };
    const fails = (kind: BlobErrorKind, act: () => Promise<unknown>): Promise<void> =>
      expect(act()).rejects.toSatisfy((error) => error instanceof BlobError && error.kind === kind);

    it('gives back what was put, from memory and from a stream', async () => {
      const large = randomBytes(3_000_000);
      const put = await store.put(
        'originals/ab/abc',
        Readable.from([large.subarray(0, 10), large.subarray(10)]),
      );
      expect(put).toMatchObject({ key: 'originals/ab/abc', size: large.length });
      expect((await buffer(await store.get('originals/ab/abc'))).equals(large)).toBe(true);
      await store.put('empty', new Uint8Array());
      expect(await text('empty')).toBe('');
      expect(await store.stat('empty')).toMatchObject({ key: 'empty', size: 0 });
    });

    it('gives a range of bytes, both ends included', async () => {
      await store.put('digits', Buffer.from('0123456789'));
      expect((await buffer(await store.get('digits', { start: 2, end: 4 }))).toString()).toBe('234');
      expect((await buffer(await store.get('digits', { start: 8, end: 99 }))).toString()).toBe('89');
    });

    it('replaces whole, while an open reader keeps the old content', async () => {
      await store.put('page', Buffer.from('old'));
      const open = await store.get('page');
      await store.put('page', Buffer.from('new'));
      expect((await buffer(open)).toString()).toBe('old');
      expect(await text('page')).toBe('new');
    });

    it('keeps the old content, or none, when the source fails', async () => {
      const failing = (): Readable =>
        Readable.from(
          (function* () {
            yield Buffer.alloc(100_000);
            throw new Error('source broke');
          })(),
        );
      await store.put('kept', Buffer.from('old'));
      await expect(store.put('kept', failing())).rejects.toThrow('source broke');
      await expect(store.put('fresh', failing())).rejects.toThrow('source broke');
      expect(await text('kept')).toBe('old');
      expect(await keys('')).toEqual(['kept']);
    });

    it('takes concurrent puts of one key: one of them wins whole', async () => {
      const bodies = ['a', 'b', 'c', 'd'].map((letter) => letter.repeat(200_000));
      await Promise.all(bodies.map((body) => store.put('race', Readable.from([Buffer.from(body)]))));
      expect(bodies).toContain(await text('race'));
    });

    it('says not-found for what is absent, also for a folder of keys', async () => {
      await store.put('folder/leaf', Buffer.from('x'));
      for (const key of ['nothing', 'folder', 'folder/other', 'folder/leaf/below']) {
        await fails('not-found', () => store.get(key));
        await fails('not-found', () => store.stat(key));
        await fails('not-found', () => store.copy(key, 'copy'));
        expect(await store.exists(key)).toBe(false);
      }
    });

    it('deletes, and deleting what is absent succeeds', async () => {
      await store.put('gone', Buffer.from('x'));
      await store.delete('gone');
      await store.delete('gone');
      await store.delete('never/was');
      expect(await store.exists('gone')).toBe(false);
    });

    it('copies: each lives on without the other', async () => {
      await store.put('uploads/7/u1', Buffer.from('photo'));
      await store.put('originals/aa/aa', Buffer.from('replaced'));
      expect(await store.copy('uploads/7/u1', 'originals/aa/aa')).toMatchObject({ size: 5 });
      await store.delete('uploads/7/u1');
      expect(await text('originals/aa/aa')).toBe('photo');
      await store.copy('originals/aa/aa', 'originals/aa/aa');
      await store.put('originals/aa/aa', Buffer.from('other'));
      await store.copy('originals/aa/aa', 'public/aa/aa.jpg');
      await store.put('originals/aa/aa', Buffer.from('changed'));
      expect(await text('public/aa/aa.jpg')).toBe('other');
    });

    it('lists what begins with the prefix, in key order', async () => {
      const all = ['0=mark', 'a-b/x', 'a.b', 'a/0=mark', 'a/b/c', 'a/d', 'ab', 'b/e'];
      for (const key of [...all].reverse()) await store.put(key, Buffer.from(key));
      expect(await keys('')).toEqual([...all].sort());
      expect(await keys('a/')).toEqual(['a/0=mark', 'a/b/c', 'a/d']);
      expect(await keys('c/')).toEqual([]);
    });

    it('refuses every key that is not one, in every method', async () => {
      const bad = [
        '',
        '/',
        '/a',
        'a/',
        'a//b',
        '.',
        '..',
        '../a',
        'a/../../b',
        '.tmp/x',
        'a/.hidden',
        'A',
        'a b',
      ];
      bad.push(
        'a\\..\\b',
        'C:',
        'a\0b',
        'đ',
        'dot.',
        '%2e%2e/a',
        'a\n',
        'a'.repeat(201),
        'ab/'.repeat(200) + 'a',
      );
      for (const key of bad) {
        await fails('bad-key', () => store.put(key, Buffer.from('x')));
        await fails('bad-key', () => store.get(key));
        await fails('bad-key', () => store.stat(key));
        await fails('bad-key', () => store.exists(key));
        await fails('bad-key', () => store.delete(key));
        await fails('bad-key', () => store.copy(key, 'a'));
        await fails('bad-key', () => store.copy('a', key));
      }
      for (const prefix of ['a', '/', '../', 'a/../', './']) await fails('bad-key', () => keys(prefix));
    });
  });
}
