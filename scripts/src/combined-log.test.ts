import { mkdir, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { createCombinedLog } from './combined-log.ts';
import { openRotatingFile } from './rotating-file.ts';
import { temporaryFolder } from './test-support/folder.ts';

const json = '{"level":30,"time":"2026-01-02T03:04:05.678Z","name":"portal","msg":"đã mở cửa"}';

async function make(color: boolean) {
  const file = path.join(await temporaryFolder(), 'toasoan.log');
  const shown: string[] = [];
  const log = createCombinedLog({
    write: (text) => shown.push(text),
    color,
    file: openRotatingFile(file),
    now: () => new Date('2026-01-02T03:04:05Z'),
  });
  return { log, shown, file };
}

describe('the combined log', () => {
  it('shows who says what, readably, and keeps it without colours in the file', async () => {
    const { log, shown, file } = await make(true);
    log.line('portal', json);
    log.line('cms', '\u001b[32mStrapi ready\u001b[39m');
    log.line('cms', '   ');
    log.note('Xong.');
    expect(shown).toHaveLength(3);
    expect(shown.join('')).toContain('\u001b[');
    const saved = (await readFile(file, 'utf8')).split('\n');
    expect(saved[0]).toMatch(/^2026-01-02T03:04:05.000Z portal {3}│ \[\d\d:04:05\] INFO: đã mở cửa$/);
    expect(saved[1]).toBe('2026-01-02T03:04:05.000Z cms      │ Strapi ready');
    expect(saved[2]).toBe('2026-01-02T03:04:05.000Z tòa soạn │ Xong.');
  });

  it('uses no colour where there is none, and remembers the last lines of each', async () => {
    const { log, shown } = await make(false);
    for (let n = 1; n <= 30; n += 1) log.line('cms', `dòng ${n}`);
    expect(shown[0]).toBe('cms      │ dòng 1\n');
    expect(log.tail('cms')).toHaveLength(20);
    expect(log.tail('cms').at(-1)).toBe('dòng 30');
    expect(log.tail('portal')).toEqual([]);
  });

  it('says once that the file cannot be written, and goes on', async () => {
    const { log, shown, file } = await make(false);
    await mkdir(file);
    log.line('cms', 'a');
    log.line('cms', 'b');
    expect(shown.filter((text) => text.includes('không ghi được vào tệp nhật ký'))).toHaveLength(1);
    expect(shown.at(-1)).toBe('cms      │ b\n');
  });
});

it('the log file is set aside when it has grown, and a few former ones are kept', async () => {
  const file = path.join(await temporaryFolder(), 'toasoan.log');
  const log = openRotatingFile(file, { maxBytes: 10, keep: 2 });
  for (const text of ['first\n', 'second\n', 'third\n', 'fourth\n']) expect(log.append(text)).toBe(true);
  expect((await readdir(path.dirname(file))).sort()).toEqual([
    'toasoan.log',
    'toasoan.log.1',
    'toasoan.log.2',
  ]);
  expect(await readFile(file, 'utf8')).toBe('fourth\n');
  expect(await readFile(`${file}.2`, 'utf8')).toBe('second\n');
  expect(openRotatingFile(file, { maxBytes: 10 }).append('fifth\n')).toBe(true);
  expect(await readFile(file, 'utf8')).toBe('fifth\n');
});
