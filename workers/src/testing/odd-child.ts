import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import type { StageTask } from '../media/child/stage.ts';

/** A child that does what a decoder taken over by a file could do. The original's own text says what. */
const { input, outDir, stage } = JSON.parse(await text(process.stdin)) as StageTask;
const say = (event: unknown): void => void process.stdout.write(`${JSON.stringify(event)}\n`);
const picture = { name: 'w1', format: 'jpeg', width: 1, height: 1, file: 'w1.jpg' };
const outcome = { ok: true, pictures: [picture], files: [] };

const deeds: Record<string, () => void> = {
  'makes a picture': () => {
    writeFileSync(path.join(outDir, 'w1.jpg'), `a picture by ${stage}`);
    say({ percent: 50 });
    say({ outcome });
  },
  crashes: () => process.kill(process.pid, 'SIGSEGV'),
  'talks nonsense': () => {
    writeFileSync(path.join(outDir, 'w1.jpg'), 'x');
    process.stdout.write('<html>\n');
    say({ outcome });
  },
  'names a file that is not there': () => say({ outcome }),
  'names an empty file': () => {
    writeFileSync(path.join(outDir, 'w1.jpg'), '');
    say({ outcome });
  },
  'names a folder': () => {
    mkdirSync(path.join(outDir, 'w1.jpg'));
    say({ outcome });
  },
  'names a link out of its folder': () => {
    symlinkSync('/etc/passwd', path.join(outDir, 'w1.jpg'));
    say({ outcome });
  },
  'names a path': () =>
    say({ outcome: { ...outcome, pictures: [{ ...picture, file: '../../in/original' }] } }),
  'claims a fault of the newsroom': () => say({ outcome: { ok: false, error: 'auth.required' } }),
  'ends without a word': () => undefined,
  'tells a fault': () => {
    say({ fault: 'no such tool' });
    process.exitCode = 1;
  },
  'runs for ever': () => void setInterval(() => undefined, 1_000),
  'fills memory': () => {
    const kept: Buffer[] = [];
    for (;;) kept.push(Buffer.alloc(20e6, 1));
  },
  'crashes once': () => {
    // Fresh folders are numbered by the try.
    if (outDir.includes('-1/')) process.kill(process.pid, 'SIGABRT');
    else deeds['makes a picture']?.();
  },
};
deeds[readFileSync(input, 'utf8')]?.();
