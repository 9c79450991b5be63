import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { build, defaultClientConditions, type InlineConfig, type Plugin, type ResolvedConfig } from 'vite';
import { compressAll } from './compress.ts';
import { pageWords } from './page-words.ts';
import { shellOf } from './shell.ts';

const PAGE = 'gui-nhanh.html';
/** Of the public folder, what the light form needs without a network. */
const PUBLIC = ['ngoai-tuyen.html', 'manifest.webmanifest', 'favicon.svg', 'icons/icon-192.png'];

/**
 * After the desk: the light form in a build of its own, so that it shares no chunk with the desk and holds nothing it
 * does not use; the service worker, which knows the files of both; everything compressed.
 */
export function lightForm(): Plugin {
  let desk: ResolvedConfig;
  return {
    name: 'toasoan-light-form',
    apply: 'build',
    configResolved: (config) => void (desk = config),
    async closeBundle(error) {
      if (error) return;
      const { root } = desk;
      const outDir = path.resolve(root, desk.build.outDir);
      const light = await outputsOf(pageBuild(desk));
      const assets = (await readdir(path.join(outDir, 'assets'))).map((name) => `assets/${name}`);
      const shell = await shellOf(outDir, { kept: [...light, ...PUBLIC], hashed: assets });
      await build(workerBuild(desk, JSON.stringify(shell)));
      await compressAll(outDir);
    },
  };
}

const common = ({ root, build: { outDir, target }, logLevel }: ResolvedConfig): InlineConfig => ({
  root,
  configFile: false,
  mode: 'production',
  plugins: [pageWords()],
  ...(logLevel ? { logLevel } : {}),
  resolve: { conditions: ['toasoan-source', ...defaultClientConditions] },
  build: { outDir, emptyOutDir: false, copyPublicDir: false, ...(target ? { target } : {}) },
});

function pageBuild(desk: ResolvedConfig): InlineConfig {
  const base = common(desk);
  const rollupOptions = { input: path.join(desk.root, PAGE) };
  return { ...base, build: { ...base.build, manifest: '.vite/light.json', rollupOptions } };
}

/** One plain script: service workers made of modules are not known to every browser. */
function workerBuild(desk: ResolvedConfig, shell: string): InlineConfig {
  const base = common(desk);
  const output = { format: 'iife', entryFileNames: 'sw.js', inlineDynamicImports: true } as const;
  const rollupOptions = { input: path.join(desk.root, 'src/worker/main.ts'), output };
  return { ...base, define: { __SHELL__: shell }, build: { ...base.build, rollupOptions } };
}

/** Builds and gives the files that came out, those of workers included; notes for the build are left out. */
async function outputsOf(config: InlineConfig): Promise<string[]> {
  const built = await build(config);
  if ('on' in built) throw new Error('Expected a finished build but received a watcher');
  const outputs = Array.isArray(built) ? built : [built];
  const files = outputs.flatMap(({ output }) => output.map(({ fileName }) => fileName));
  return files.filter((file) => !file.startsWith('.vite/'));
}
