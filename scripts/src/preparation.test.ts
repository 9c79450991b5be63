import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from './test-support/folder.ts';

/** The parts of `npm start` that run before anything is installed: plain JavaScript, without types. */
const library = <T>(name: string): Promise<T> =>
  import(new URL(`../lib/${name}.mjs`, import.meta.url).href) as Promise<T>;

interface Lock {
  readonly installStamp: (root: string) => Promise<string>;
  readonly lockIsInstalled: (root: string) => Promise<boolean>;
}

interface Content {
  readonly hashContent: (root: string, inputs: readonly string[], extra?: string) => Promise<string>;
}

async function write(root: string, file: string, content: unknown): Promise<void> {
  await mkdir(path.dirname(path.join(root, file)), { recursive: true });
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  await writeFile(path.join(root, file), text);
}

describe('what must be installed', () => {
  const zod = { version: '4.1.0', integrity: 'sha512-a' };
  const other = { version: '1.0.0', integrity: 'sha512-b', optional: true, os: ['aix'] };

  async function checkout() {
    const root = await temporaryFolder();
    await write(root, 'package.json', { name: 'x', workspaces: ['a'] });
    await write(root, 'a/package.json', { name: 'a', dependencies: { zod: '^4' } });
    const packages = { '': {}, 'node_modules/zod': zod, 'node_modules/other': other };
    await write(root, 'package-lock.json', { packages });
    await write(root, 'node_modules/zod/package.json', {});
    await write(root, 'node_modules/.package-lock.json', { packages: { 'node_modules/zod': zod } });
    return root;
  }

  it('is recognised when somebody has installed it by hand', async () => {
    const { lockIsInstalled } = await library<Lock>('lock');
    const root = await checkout();
    expect(await lockIsInstalled(root)).toBe(true);
    const newer = { packages: { 'node_modules/zod': { ...zod, version: '4.2.0' } } };
    await write(root, 'package-lock.json', newer);
    expect(await lockIsInstalled(root)).toBe(false);
    expect(await lockIsInstalled(path.join(root, 'a'))).toBe(false);
  });

  it('changes with the dependencies and not with the scripts of a package', async () => {
    const { installStamp } = await library<Lock>('lock');
    const root = await checkout();
    const before = await installStamp(root);
    await write(root, 'a/package.json', { name: 'a', scripts: { x: 'y' }, dependencies: { zod: '^4' } });
    expect(await installStamp(root)).toBe(before);
    await write(root, 'a/package.json', { name: 'a', dependencies: { zod: '^5' } });
    expect(await installStamp(root)).not.toBe(before);
  });
});

it('what must be built is judged by content and names, not by dates or results', async () => {
  const { hashContent } = await library<Content>('content');
  const root = await temporaryFolder();
  await write(root, 'a/src/x.ts', 'one');
  const before = await hashContent(root, ['a', 'missing']);
  await write(root, 'a/src/x.ts', 'one');
  await write(root, 'a/dist/x.js', 'result');
  await write(root, 'a/node_modules/y/y.js', 'package');
  expect(await hashContent(root, ['a', 'missing'])).toBe(before);
  await write(root, 'a/src/x.ts', 'two');
  const changed = await hashContent(root, ['a', 'missing']);
  await write(root, 'a/src/y.ts', '');
  expect(new Set([before, changed, await hashContent(root, ['a', 'missing'])]).size).toBe(3);
});

it('Node is judged as package.json says', async () => {
  const { nodeIsSupported } = await library<{ nodeIsSupported: (version: string) => boolean }>(
    'node-version',
  );
  const judged = ['18.20.0', '20.18.3', '20.19.0', '21.7.0', '22.11.0', '22.12.0', '24.0.0'];
  expect(judged.filter(nodeIsSupported)).toEqual(['20.19.0', '22.12.0', '24.0.0']);
  const text = await readFile(new URL('../../package.json', import.meta.url), 'utf8');
  expect((JSON.parse(text) as { engines: { node: string } }).engines.node).toBe('>=20.19 <21 || >=22.12');
});

it('the last line of npm test counts tests, broken files and reasons', async () => {
  interface Reporter {
    onTestRunEnd(modules: readonly unknown[], errors: readonly unknown[]): Promise<void>;
  }
  const { default: Tally } = await library<{ default: new () => Reporter }>('tally-reporter');
  const file = path.join(await temporaryFolder(), 'tally.json');
  const result = (state: string, note?: string) => ({ fullName: state, result: () => ({ state, note }) });
  const module = (tests: readonly unknown[], errors: readonly unknown[] = []) => ({
    relativeModuleId: 'a.test.ts',
    errors: () => errors,
    children: { allSuites: () => [], allTests: () => tests },
  });
  const former = process.env['TOASOAN_TALLY_FILE'];
  process.env['TOASOAN_TALLY_FILE'] = file;
  const tests = [result('passed'), result('failed'), result('skipped', 'no ffmpeg')];
  await new Tally().onTestRunEnd([module(tests), module([], [new Error('import')])], []);
  if (former === undefined) delete process.env['TOASOAN_TALLY_FILE'];
  else process.env['TOASOAN_TALLY_FILE'] = former;
  expect(JSON.parse(await readFile(file, 'utf8'))).toEqual({
    passed: 1,
    failed: 2,
    skipped: [{ name: 'a.test.ts > skipped', reason: 'no ffmpeg' }],
  });
});
