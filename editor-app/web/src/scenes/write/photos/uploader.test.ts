import { describe, expect, it } from 'vitest';
import type { TransferHandlers } from './transfer.ts';
import { createUploader } from './uploader.ts';

function stand() {
  const log: string[] = [];
  const handlers = new Map<string, TransferHandlers>();
  const uploader = createUploader((file, given) => {
    handlers.set(file.name, given);
    return {
      start: () => log.push(`start ${file.name}`),
      pause: () => log.push(`pause ${file.name}`),
      discard: () => log.push(`discard ${file.name}`),
    };
  });
  const of = (name: string): TransferHandlers => {
    const found = handlers.get(name);
    if (!found) throw new Error(`Expected a transfer of ${name}`);
    return found;
  };
  return { uploader, log, of };
}
const photo = (name: string): File => new File(['x'], name, { type: 'image/jpeg' });

describe('uploader', () => {
  it('sends two at a time and the next when one has arrived', () => {
    const { uploader, log, of } = stand();
    uploader.choose([photo('a.jpg'), photo('b.jpg'), photo('c.jpg')]);
    expect(log).toEqual(['start a.jpg', 'start b.jpg']);
    of('a.jpg').onDone('asset');
    expect(log.at(-1)).toBe('start c.jpg');
    expect(uploader.isBusy()).toBe(true);
  });

  it('refuses a wrong file with a sentence and sends the others', () => {
    const { uploader, log } = stand();
    uploader.choose([new File(['x'], 'a.doc', { type: 'application/msword' }), photo('b.jpg')]);
    expect(uploader.queue()[0]?.problem).toContain('JPEG');
    expect(log).toEqual(['start b.jpg']);
  });

  it('goes on with what was interrupted, not with what the person paused', () => {
    const { uploader, log, of } = stand();
    uploader.choose([photo('a.jpg'), photo('b.jpg')]);
    of('a.jpg').onInterrupted();
    uploader.pause('1-1');
    log.length = 0;
    uploader.resumeInterrupted();
    expect(log).toEqual(['start a.jpg']);
    uploader.resume('1-1');
    expect(log).toEqual(['start a.jpg', 'start b.jpg']);
    uploader.close();
  });

  it('forgets what is removed', () => {
    const { uploader, log } = stand();
    uploader.choose([photo('a.jpg')]);
    uploader.remove('1-0');
    expect(log.at(-1)).toBe('discard a.jpg');
    expect(uploader.queue()).toEqual([]);
  });
});
