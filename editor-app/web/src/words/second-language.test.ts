import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { build, defaultClientConditions } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as lacking from '#words/send/lacking';
import * as queue from '#words/send/queue';

/**
 * A second language is a second folder in the place of `vi`. Here it is Vietnamese without its marks, made by machine;
 * the light form stands for the whole, since it is the smallest way into the catalogue.
 */
const WEB = fileURLToPath(new URL('../../', import.meta.url));
const VIETNAMESE = path.join(WEB, 'src/words/vi');
const ENTRY = path.join(WEB, 'src/send/main.ts');
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'words-'));
  for (const entry of await readdir(VIETNAMESE, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const from = path.join(entry.parentPath, entry.name);
    const to = path.join(folder, path.relative(VIETNAMESE, from));
    await mkdir(path.dirname(to), { recursive: true });
    await writeFile(to, withoutMarks(await readFile(from, 'utf8')));
  }
});
afterAll(() => rm(folder, { recursive: true }));

const withoutMarks = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D');

describe('a second language', () => {
  it('needs no change outside its folder', async () => {
    const script = await built();
    for (const word of [queue.draftSaved, queue.waitsForNetwork, lacking.textOrPicture]) {
      expect(script).toContain(withoutMarks(word));
      expect(script).not.toContain(word);
    }
  });

  it('is refused by the compiler while a word is missing or takes other values', async () => {
    const file = path.join(folder, 'send/queue.ts');
    const text = await readFile(file, 'utf8');
    const wrong = text
      .replace(/^export const sent = .*\n/m, '')
      .replace('(count: number)', '(count: string)');
    // What is wrong is all that is found: every other word is there and takes what it is given.
    expect(faults(file, wrong)).toEqual([
      expect.stringContaining("Argument of type 'number' is not assignable to parameter of type 'string'"),
      expect.stringContaining("Property 'sent' does not exist"),
    ]);
  });
});

async function built(): Promise<string> {
  const result = await build({
    root: WEB,
    configFile: false,
    logLevel: 'error',
    resolve: {
      alias: [{ find: /^#words\/(.*)$/, replacement: `${folder}/$1.ts` }],
      conditions: ['toasoan-source', ...defaultClientConditions],
    },
    build: { write: false, minify: false, copyPublicDir: false, rollupOptions: { input: ENTRY } },
  });
  if (!('output' in result)) throw new Error('Expected one finished build but received another');
  return result.output.map((file) => (file.type === 'chunk' ? file.code : '')).join('\n');
}

/** What the compiler says of the light form with the words of the folder, one of its files being different. */
function faults(file: string, text: string): string[] {
  const settings = ts.readConfigFile(path.join(WEB, 'tsconfig.json'), (name) => ts.sys.readFile(name));
  const { options } = ts.parseJsonConfigFileContent(settings.config, ts.sys, WEB);
  const host = ts.createCompilerHost(options);
  const read = host.readFile.bind(host);
  host.readFile = (name) => (name === file ? text : read(name));
  const program = ts.createProgram([ENTRY], { ...options, paths: { '#words/*': [`${folder}/*.ts`] } }, host);
  return program
    .getSourceFiles()
    .filter(({ fileName }) => fileName.includes('/src/send/'))
    .flatMap((source) => [...program.getSemanticDiagnostics(source)])
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}
