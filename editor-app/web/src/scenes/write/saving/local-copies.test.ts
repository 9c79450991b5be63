import { emptyContent } from '@toasoan/domain';
import { describe, expect, it } from 'vitest';
import { localCopies } from './local-copies.ts';
import { MemoryStorage } from './testing/memory-storage.ts';

const at = '2026-03-02T07:05:00.000Z';
const copy = (headline: string) => ({ content: { ...emptyContent(), headline }, basedOn: 2, at });

describe('localCopies', () => {
  it('gives back what a closed tab left', () => {
    const storage = new MemoryStorage();
    localCopies(storage, 'p', 's').keepCurrent(copy('A'));
    expect(localCopies(storage, 'p', 's').found()).toEqual(copy('A'));
    localCopies(storage, 'p', 's').keepCurrent(null);
    expect(localCopies(storage, 'p', 's').found()).toBeNull();
  });

  it('keeps a version set aside beside the one being written', () => {
    const copies = localCopies(new MemoryStorage(), 'p', null);
    copies.keepAside(copy('aside'));
    copies.keepCurrent(copy('current'));
    expect(copies.found()?.content.headline).toBe('aside');
  });

  it('shows nobody another person’s words, nor those of another story', () => {
    const storage = new MemoryStorage();
    localCopies(storage, 'p', 's').keepCurrent(copy('A'));
    expect(localCopies(storage, 'q', 's').found()).toBeNull();
    expect(localCopies(storage, 'p', null).found()).toBeNull();
  });

  it('overlooks what it cannot read', () => {
    const storage = new MemoryStorage();
    const copies = localCopies(storage, 'p', 's');
    for (const text of ['{', 'null', '3', '{"content":{"kind":"x"},"basedOn":1,"at":""}']) {
      storage.setItem('toasoan.copy.p.s', text);
      expect(copies.found()).toBeNull();
    }
  });

  it('tells when there is no room', () => {
    const copies = localCopies(new MemoryStorage(0), 'p', 's');
    expect(copies.keepCurrent(copy('A'))).toBe(false);
  });
});
