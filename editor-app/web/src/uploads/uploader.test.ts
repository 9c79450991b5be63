import { describe, expect, it } from 'vitest';
import { freshAsset } from './testing/assets.ts';
import { MemoryKeeper } from './testing/memory-keeper.ts';
import { photo, stand, until } from './testing/stand.ts';

const starts = (log: readonly string[]): string[] => log.filter((line) => line.startsWith('start'));

describe('uploader', () => {
  it('sends two at a time and the next when one has arrived', async () => {
    const { uploader, log, of, checked } = stand();
    uploader.choose([photo('a.jpg'), photo('b.jpg'), photo('c.jpg')]);
    expect(uploader.isBusy()).toBe(true);
    await checked();
    expect(starts(log)).toEqual(['start a.jpg', 'start b.jpg']);
    of('a.jpg').onDone(freshAsset('asset'));
    expect(log.at(-1)).toBe('start c.jpg');
    expect(uploader.isBusy()).toBe(true);
  });

  it('refuses a wrong file with a sentence and sends the others', async () => {
    const { uploader, log, checked } = stand();
    uploader.choose([photo('a.txt'), photo('b.jpg')]);
    await checked();
    expect(uploader.queue()[0]?.problem).toContain('không nhận loại tệp này');
    expect(starts(log)).toEqual(['start b.jpg']);
  });

  it('shows a picture and how far hashing is', async () => {
    const { uploader, checked } = stand();
    uploader.choose([photo('a.jpg', 'content')]);
    await checked();
    expect(uploader.queue()[0]).toMatchObject({
      picture: 'blob:a.jpg',
      hashed: 7,
      sha256: 'content',
      format: 'jpeg',
    });
  });

  it('takes what the newsroom has instead of sending it', async () => {
    const { uploader, log, checked, phases } = stand({ known: { same: freshAsset('old') } });
    uploader.choose([photo('a.jpg', 'same'), photo('b.jpg', 'other')]);
    await checked();
    expect(uploader.queue()[0]).toMatchObject({ reused: true, asset: { id: 'old' } });
    expect(phases()).toEqual(['done', 'sending']);
    expect(starts(log)).toEqual(['start b.jpg']);
  });

  it('goes on with what was interrupted, not with what the person paused', async () => {
    const { uploader, log, of, checked } = stand();
    uploader.choose([photo('a.jpg'), photo('b.jpg')]);
    await checked();
    of('a.jpg').onInterrupted();
    uploader.pause('page-1-1');
    log.length = 0;
    uploader.resumeInterrupted();
    expect(log).toEqual(['start a.jpg']);
    uploader.resume('page-1-1');
    expect(log).toEqual(['start a.jpg', 'start b.jpg']);
    uploader.close();
  });

  it('forgets what is removed, also while it is looked into', async () => {
    const { uploader, log, keeper, checked } = stand();
    uploader.choose([photo('a.jpg'), photo('b.jpg')]);
    uploader.remove('page-1-1');
    await checked();
    uploader.remove('page-1-0');
    expect(log).toEqual(expect.arrayContaining(['discard a.jpg', 'forget blob:a.jpg']));
    expect(uploader.queue()).toEqual([]);
    await expect.poll(() => keeper.kept.size).toBe(0);
  });
});

describe('a closed page', () => {
  it('leaves its files to the next one, which goes on by itself and in order', async () => {
    const first = stand({ owner: 'first' });
    first.uploader.choose([photo('a.jpg'), photo('b.jpg')]);
    first.uploader.choose([photo('c.jpg')]);
    await until(first.uploader, () => !first.uploader.mayLose());
    first.uploader.close();
    first.keeper.leave('first');

    const second = stand({ owner: 'second', keeper: first.keeper });
    await second.uploader.restore();
    await second.checked();
    expect(second.uploader.queue().map(({ fileName, batch, kept }) => [fileName, batch, kept])).toEqual([
      ['a.jpg', 1, true],
      ['b.jpg', 1, true],
      ['c.jpg', 2, true],
    ]);
    expect(starts(second.log)).toEqual(['start a.jpg', 'start b.jpg']);
    // What arrived is kept until it stands in the text: a page may be closed in between.
    second.of('a.jpg').onDone(freshAsset('asset'));
    expect(first.keeper.kept.size).toBe(3);
    second.uploader.placed('first-1-0');
    await expect.poll(() => [...first.keeper.kept.keys()]).toEqual(['first-1-1', 'first-2-0']);
  });

  it('leaves nothing to a page of another story, or while it is still open', async () => {
    const first = stand({ owner: 'first' });
    first.uploader.choose([photo('a.jpg')]);
    await until(first.uploader, () => !first.uploader.mayLose());
    const beside = stand({ owner: 'beside', keeper: first.keeper });
    await beside.uploader.restore();
    expect(beside.uploader.queue()).toEqual([]);
    const other = stand({ owner: 'other', keeper: first.keeper, place: 'another story' });
    await other.uploader.restore();

    // A reloaded page may come before the old one is quite gone.
    first.keeper.leave('first');
    await until(beside.uploader, () => beside.uploader.queue().length > 0);
    expect(beside.uploader.queue()[0]?.fileName).toBe('a.jpg');
    expect(other.uploader.queue()).toEqual([]);
    beside.uploader.close();
    other.uploader.close();
  });

  it('leaves nothing to another person', async () => {
    const first = stand({ owner: 'first' });
    first.uploader.choose([photo('a.jpg')]);
    await until(first.uploader, () => !first.uploader.mayLose());
    first.keeper.leave('first');
    const minh = stand({ owner: 'second', keeper: first.keeper, personId: 'minh' });
    await minh.uploader.restore();
    expect(minh.uploader.queue()).toEqual([]);
    expect(first.keeper.kept.size).toBe(0);
  });

  it('leaves the files of a new story with the story once that has its id', async () => {
    const first = stand({ owner: 'first', place: 'new' });
    first.uploader.choose([photo('a.jpg')]);
    await until(first.uploader, () => !first.uploader.mayLose());
    first.uploader.moveTo('story');
    first.keeper.leave('first');
    const second = stand({ owner: 'second', keeper: first.keeper });
    await second.uploader.restore();
    expect(second.uploader.queue()).toHaveLength(1);
  });

  it('would lose what the browser has no room for', async () => {
    const { uploader, checked } = stand({ keeper: new MemoryKeeper(1) });
    uploader.choose([photo('a.jpg'), photo('b.jpg')]);
    await checked();
    expect(uploader.queue().map((item) => item.kept)).toEqual([true, false]);
    expect(uploader.mayLose()).toBe(true);
  });

  it('does not keep what was refused', async () => {
    const { uploader, keeper, checked, of } = stand();
    uploader.choose([photo('a.txt'), photo('b.jpg')]);
    await checked();
    of('b.jpg').onFailed('Hỏng.');
    await expect.poll(() => keeper.kept.size).toBe(0);
    expect(uploader.mayLose()).toBe(false);
  });
});
