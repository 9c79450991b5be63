import { spawn } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { inspectProcess, waitUntil } from '@toasoan/platform';
import { beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { tempDir } from '../testing/temp-dir.ts';
import { chooseSandbox } from './choose.ts';
import { SMALL_LIMITS, type Limits } from './limits.ts';
import type { Isolation, Sandbox, SandboxEnd } from './sandbox.ts';

const soon = { deadline: 15_000, every: 20 };
const MIB = 1024 * 1024;
const code = [fileURLToPath(new URL('../../../node_modules', import.meta.url))];

/** A folder that an unprivileged program may pass through. */
async function openDir(): Promise<string> {
  const dir = await tempDir();
  await chmod(dir, 0o755);
  return dir;
}

const levels: Isolation[] = ['namespaces', 'plain'];
describe.each(levels)('%s', (wanted) => {
  let sandbox: Sandbox | null = null;
  let refusal = '';
  beforeAll(async () => {
    const dir = await mkdtemp(path.join(tmpdir(), 'sandbox-choice-'));
    await chmod(dir, 0o755);
    sandbox = await chooseSandbox({ wanted, tempDir: dir, programs: [], code }).then(
      (chosen) => chosen.sandbox,
      (error: unknown) => ((refusal = String(error)), null),
    );
    return () => rm(dir, { recursive: true, force: true });
  });

  let readOnly: string;
  let workDir: string;
  let lines: string[];
  beforeEach(async ({ skip }) => {
    if (!sandbox) skip(`${wanted} is refused here: ${refusal}`);
    const dir = await openDir();
    [readOnly, workDir] = [path.join(dir, 'in'), path.join(dir, 'work')];
    await mkdir(readOnly);
    await mkdir(workDir);
    await writeFile(path.join(readOnly, 'original'), 'the original', { mode: 0o444 });
    lines = [];
  });

  const run = (
    script: string,
    {
      args = [] as string[],
      limits = {} satisfies Partial<Limits>,
      input = '',
      signal = new AbortController().signal,
    } = {},
  ): Promise<SandboxEnd> => {
    if (!sandbox) throw new Error('no sandbox');
    return sandbox.run({
      command: [process.execPath, '-e', script, ...args],
      readOnly: [readOnly],
      workDir,
      input,
      limits: { ...SMALL_LIMITS, ...limits },
      onLine: (line) => lines.push(line),
      signal,
    });
  };

  it('runs a program that reads its input and the original, and writes to its folder', async () => {
    const end = await run(
      `const fs = require('node:fs');
       const input = fs.readFileSync(0, 'utf8');
       fs.writeFileSync('made', input + fs.readFileSync(process.argv[1], 'utf8'));
       console.log(process.cwd()); console.error('a word for the log'); process.exitCode = 3;`,
      { args: [path.join(readOnly, 'original')], input: 'from ' },
    );
    expect(end).toMatchObject({ how: 'exit', code: 3, stderr: 'a word for the log\n' });
    expect(lines).toEqual([workDir]);
    expect(await readFile(path.join(workDir, 'made'), 'utf8')).toBe('from the original');
    expect(await readdir(path.dirname(workDir))).toEqual(['in', 'work']);
  });

  it('gives it nothing of the worker’s environment', async () => {
    process.env['A_SECRET_OF_THE_WORKER'] = 'secret';
    onTestFinished(() => void delete process.env['A_SECRET_OF_THE_WORKER']);
    await run('console.log(Object.keys(process.env).sort().join())');
    expect(lines[0]).not.toContain('SECRET');
    expect(lines[0]?.split(',')).not.toContain('DATABASE_URL');
  });

  it('lets it give way to the servers of the machine', async ({ skip }) => {
    const own = await readFile('/proc/self/autogroup', 'utf8').catch(() => null);
    if (own === null) skip('this system does not share the processor among sessions');
    // Linux lets somebody without privilege say so ten times a second, all of them together.
    await waitUntil(async () => {
      await run(`console.log(os.getPriority(), fs.readFileSync('/proc/self/autogroup', 'utf8').trim())`);
      return /^10 \/autogroup-\d+ nice 10$/.test(lines.at(-1) ?? '');
    }, soon);
  });

  it('ends it at the wall-clock limit', async () => {
    expect(await run('setInterval(() => {}, 1000)', { limits: { wallSeconds: 1 } })).toMatchObject({
      how: 'limit',
      limit: 'time',
    });
  });

  it('ends it at the limit of processor time', async () => {
    expect(await run('for (;;);', { limits: { cpuSeconds: 1, wallSeconds: 40 } })).toMatchObject({
      how: 'limit',
      limit: 'time',
    });
  });

  it.each([
    ['buffers', 'for (;;) kept.push(Buffer.alloc(20e6, 1));'],
    ['the heap', 'for (;;) kept.push(new Array(1e6).fill(Math.random()));'],
    ['WebAssembly', 'const m = new WebAssembly.Memory({initial: 1, maximum: 65536}); for (;;) m.grow(500);'],
  ])('keeps it from filling memory with %s', async (_name, fill) => {
    const end = await run(`const kept = []; ${fill}`, { limits: { memory: 400 * MIB } });
    expect(end).toMatchObject({ how: 'limit', limit: 'memory' });
    expect(end.peakBytes).toBeLessThan(450 * MIB);
  });

  it('counts the memory of everything it started', async () => {
    const hog =
      'const b = []; for (let i = 0; i < 12; i += 1) b.push(Buffer.alloc(10e6, 1)); setInterval(() => b, 1000)';
    const end = await run(
      `const { spawn } = require('node:child_process');
       for (let i = 0; i < 4; i += 1) spawn(process.execPath, ['-e', ${JSON.stringify(hog)}]);
       setInterval(() => {}, 1000);`,
      { limits: { memory: 350 * MIB, wallSeconds: 30 } },
    );
    expect(end).toMatchObject({ how: 'limit', limit: 'memory' });
  });

  it('keeps its files below the limit of size', async () => {
    await run(
      `const fs = require('node:fs'); process.on('SIGXFSZ', () => {});
       try { for (;;) fs.appendFileSync('made', Buffer.alloc(1e6)); } catch (error) { console.log(error.code); }`,
      { limits: { fileSize: 4 * MIB } },
    );
    expect((await readFile(path.join(workDir, 'made'))).length).toBeLessThanOrEqual(4 * MIB);
  });

  it('ends it when it talks without end', async () => {
    const end = await run(
      `const talk = () => process.stdout.write('x'.repeat(65536) + '\\n', talk); talk();`,
    );
    expect(end).toMatchObject({ how: 'limit', limit: 'output' });
    expect(lines.join('').length).toBeLessThanOrEqual(4 * MIB);
  });

  it('tells a crash from an end', async () => {
    expect(await run(`process.kill(process.pid, 'SIGSEGV'); setInterval(() => {}, 1000)`)).toMatchObject({
      how: 'signal',
      signal: 'SIGSEGV',
    });
  });

  /** Starts a grandchild that would outlive everything, and says so. */
  const FAMILY = `
    const { spawn } = require('node:child_process');
    spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)', 'grandchild-' + process.argv[1]], { stdio: 'ignore' })
      .once('spawn', () => console.log('ready'));
    setInterval(() => {}, 1000);`;

  it('leaves no process behind after an abort', async () => {
    const mark = path.basename(path.dirname(workDir));
    const abort = new AbortController();
    const running = run(FAMILY, { args: [mark], signal: abort.signal });
    running.catch(() => undefined);
    await waitUntil(async () => lines.includes('ready') && (await processesMarked(mark)) > 1, soon);
    abort.abort(new Error('told to stop'));
    await expect(running).rejects.toThrow('told to stop');
    expect(await processesMarked(mark)).toBe(0);
  });

  it('leaves no process behind when the worker is killed', async () => {
    const mark = path.basename(path.dirname(workDir));
    const program = fileURLToPath(new URL('../../dist/testing/sandbox-holder.js', import.meta.url));
    const holder = spawn(process.execPath, [program, wanted, readOnly, workDir, FAMILY, mark], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    onTestFinished(() => void holder.kill('SIGKILL'));
    let output = '';
    holder.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
    await waitUntil(
      async () => output.includes('ready') && (await processesMarked(`grandchild-${mark}`)) > 0,
      soon,
    );
    holder.kill('SIGKILL');
    await waitUntil(async () => (await processesMarked(mark)) === 0, {
      ...soon,
      what: 'the end of the family',
    });
  });

  if (wanted === 'namespaces') {
    it('sees no file but its own and the system’s', async () => {
      const dir = path.dirname(workDir);
      await writeFile(path.join(dir, 'foreign'), 'foreign', { mode: 0o644 });
      const looked = [
        path.join(dir, 'foreign'),
        '/etc/passwd',
        '/root',
        '/home',
        fileURLToPath(import.meta.url),
      ];
      await run(
        `const fs = require('node:fs');
         const seen = process.argv.slice(1).map((file) => fs.existsSync(file));
         let wrote = []; for (const dir of ['/', '/usr/bin', '/etc', ${JSON.stringify(readOnly)}])
           try { fs.writeFileSync(dir + '/x', ''); wrote.push(dir); } catch {}
         console.log(JSON.stringify({ seen, wrote, pids: fs.readdirSync('/proc').filter((n) => n > 0).length }));`,
        { args: looked },
      );
      const { seen, wrote, pids } = JSON.parse(lines[0] ?? '') as {
        seen: boolean[];
        wrote: string[];
        pids: number;
      };
      expect(seen).toEqual(looked.map(() => false));
      expect(wrote).toEqual([]);
      expect(pids).toBeLessThan(6);
    });

    it('cannot change the original, even when it owns it', async () => {
      const original = path.join(readOnly, 'original');
      await run(
        `const fs = require('node:fs'); try { fs.chmodSync(process.argv[1], 0o666); } catch {}
         try { fs.writeFileSync(process.argv[1], 'changed'); } catch {}`,
        { args: [original] },
      );
      expect(await readFile(original, 'utf8')).toBe('the original');
    });

    it('reaches no network', async () => {
      const { port, calls } = await listener();
      await run(connectTo(port));
      expect(lines).toEqual(['refused']);
      expect(calls()).toBe(0);
    });
  } else {
    it('is honest: it reaches what an ordinary process reaches', async () => {
      const { port } = await listener();
      await run(connectTo(port));
      expect(lines).toEqual(['connected']);
    });
  }
});

const connectTo = (port: number): string => `
  const socket = require('node:net').connect(${port}, '127.0.0.1');
  socket.on('connect', () => { console.log('connected'); socket.destroy(); });
  socket.on('error', () => console.log('refused'));`;

async function listener(): Promise<{ port: number; calls: () => number }> {
  let calls = 0;
  const server: Server = createServer((socket) => {
    calls += 1;
    socket.destroy();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const address = server.address();
  return { port: typeof address === 'object' && address ? address.port : 0, calls: () => calls };
}

/** How many living processes carry this word in their command line, this one left out. */
async function processesMarked(mark: string): Promise<number> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name)).map(Number);
  const infos = await Promise.all(pids.map(inspectProcess));
  return infos.filter((info) => info?.command.includes(mark) && info.pid !== process.pid).length;
}
