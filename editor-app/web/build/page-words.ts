import * as language from '#words/language';
import * as pages from '#words/pages';
import * as form from '#words/send/page';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Plugin, ResolvedConfig } from 'vite';

const PARTS = { language, pages, form };

/** Puts the words of the catalogue into pages without a script: `{{pages.offline}}`. */
export function pageWords(): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'toasoan-page-words',
    configResolved: (resolved) => void (config = resolved),
    transformIndexHtml: { order: 'pre', handler: (page) => withWords(page) },
    async writeBundle() {
      if (!config.build.copyPublicDir) return;
      for (const [name, written] of PUBLIC) {
        const file = path.resolve(config.root, config.build.outDir, name);
        await writeFile(file, filled(await readFile(file, 'utf8'), written));
      }
    },
  };
}

/** A page of HTML with its words. Fails on a name the catalogue does not have, so that no page shows one. */
export const withWords = (page: string): string => filled(page, inHtml);

const filled = (text: string, written: (word: string) => string): string =>
  text.replace(/\{\{([\w.]+)\}\}/g, (_, name: string) => written(wordOf(name)));

const inHtml = (word: string): string => word.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
const inJson = (word: string): string => JSON.stringify(word).slice(1, -1);

/** Of the public folder, what a person reads, and how a word is written in it. */
const PUBLIC = [
  ['ngoai-tuyen.html', inHtml],
  ['manifest.webmanifest', inJson],
] as const;

function wordOf(name: string): string {
  const found = name
    .split('.')
    .reduce<unknown>((part, key) => (part as Readonly<Record<string, unknown>> | undefined)?.[key], PARTS);
  if (typeof found !== 'string') throw new Error(`Expected a word ${name} in the catalogue but found none`);
  return found;
}
