import { ERRORS } from '@toasoan/domain';
import { describe, expect, it } from 'vitest';
import { createOneUpload, type OneUpload } from './one-upload.ts';
import { photo } from './testing/stand.ts';
import type { TransferHandlers } from './transfer.ts';

function standOne() {
  const log: string[] = [];
  const answers: string[] = [];
  const handlers = new Map<string, TransferHandlers<string>>();
  const upload = createOneUpload<string>({
    check: async (file) =>
      file.name.endsWith('.txt')
        ? { ok: false, problem: ERRORS['asset.type'][1] }
        : { ok: true, format: 'pdf' },
    makeTransfer: ({ file }, given) => {
      handlers.set(file.name, given);
      return {
        start: () => log.push(`start ${file.name}`),
        pause: () => log.push(`pause ${file.name}`),
        discard: () => log.push(`discard ${file.name}`),
      };
    },
    onDone: (answer) => answers.push(answer),
  });
  const of = (name: string): TransferHandlers<string> => {
    const found = handlers.get(name);
    if (!found) throw new Error(`Expected a transfer of ${name}`);
    return found;
  };
  const begun = (name: string): Promise<void> => expect.poll(() => handlers.has(name)).toBe(true);
  return { upload, log, answers, of, begun };
}
const phase = (upload: OneUpload): string => upload.state().phase;

describe('one upload', () => {
  it('tells what became of the file', async () => {
    const { upload, answers, of, begun } = standOne();
    upload.choose(photo('a.pdf', 'four'));
    await begun('a.pdf');
    of('a.pdf').onProgress(2);
    expect(upload.state()).toEqual({ phase: 'sending', fileName: 'a.pdf', bytes: 4, sent: 2 });
    of('a.pdf').onDone('form');
    expect(upload.state()).toEqual({ phase: 'done', fileName: 'a.pdf' });
    expect(answers).toEqual(['form']);
  });

  it('refuses at the door with a sentence', async () => {
    const { upload } = standOne();
    upload.choose(photo('a.txt'));
    await expect.poll(() => phase(upload)).toBe('failed');
    expect(upload.state()).toMatchObject({ problem: ERRORS['asset.type'][1] });
  });

  it('goes on after an interruption by itself, after a pause when asked', async () => {
    const { upload, log, of, begun } = standOne();
    upload.choose(photo('a.pdf'));
    await begun('a.pdf');
    of('a.pdf').onInterrupted();
    expect(phase(upload)).toBe('interrupted');
    upload.resumeInterrupted();
    expect(phase(upload)).toBe('sending');
    upload.pause();
    of('a.pdf').onInterrupted();
    upload.resumeInterrupted();
    expect(phase(upload)).toBe('paused');
    upload.resume();
    expect(log).toEqual(['start a.pdf', 'start a.pdf', 'pause a.pdf', 'start a.pdf']);
    upload.cancel();
  });

  it('hears no more of a file that was given up', async () => {
    const { upload, log, answers, of, begun } = standOne();
    upload.choose(photo('a.pdf'));
    await begun('a.pdf');
    upload.choose(photo('b.pdf'));
    of('a.pdf').onDone('late');
    expect(answers).toEqual([]);
    await begun('b.pdf');
    upload.cancel();
    of('b.pdf').onProgress(1);
    expect(upload.state()).toEqual({ phase: 'none' });
    expect(log).toEqual(['start a.pdf', 'discard a.pdf', 'start b.pdf', 'discard b.pdf']);
  });
});
