import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { unpackChromium } from './npm-chromium.ts';
import { findPrograms, probe } from './probe.ts';
import type { FoundTool, MissingTool } from './tool.ts';

export interface FoundChromium extends FoundTool {
  /** Needed to start it here, besides what the driver passes (`launch({ executablePath, args, env })`). */
  readonly args: readonly string[];
  /** Needed besides the environment of this process. */
  readonly env: Readonly<Record<string, string>>;
}

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

const places: Readonly<Record<string, readonly string[]>> = {
  linux: ['/snap/bin/chromium', '/opt/google/chrome/chrome', '/usr/lib/chromium/chromium'],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].flatMap((variable) => {
    const base = process.env[variable];
    if (!base) return [];
    const products = ['Google/Chrome', 'Chromium', 'Microsoft/Edge'];
    return products.map((product) =>
      path.join(base, product, 'Application', product.endsWith('Edge') ? 'msedge.exe' : 'chrome.exe'),
    );
  }),
};

export interface FindChromiumOptions {
  /** Whether a browser installed on the system may be taken; true when absent. */
  readonly system?: boolean;
}

/** Chromium or a browser built from it: the system's, else `@sparticuz/chromium` (Linux on x64), unpacked once. */
export async function findChromium({ system = true }: FindChromiumOptions = {}): Promise<
  FoundChromium | MissingTool
> {
  let problem = 'Không có Chromium hay Chrome trên máy';
  const isRoot = process.getuid?.() === 0;
  for (const file of system ? await findPrograms(names, places[process.platform]) : []) {
    const version = await versionOf(file);
    // Chromium's sandbox refuses to be set up by root.
    const args = isRoot ? ['--no-sandbox'] : [];
    if (version !== null) return { found: true, path: file, source: 'system', version, args, env: {} };
    problem = `${file} không chạy được`;
  }
  const unpacked = await unpackChromium();
  if ('reason' in unpacked) return { found: false, reason: `${problem}; ${unpacked.reason}` };
  // With the libraries of the system if they suffice, else with those the package brings.
  const { file, fonts, libraries } = unpacked;
  for (const env of [fonts, { ...fonts, ...libraries }]) {
    const version = await versionOf(file, env);
    // It comes without the helper the sandbox needs where the kernel gives users no namespaces.
    if (version !== null)
      return { found: true, path: file, source: 'npm', version, args: ['--no-sandbox'], env };
  }
  return {
    found: false,
    reason: `${problem}; bản từ npm (@sparticuz/chromium) không chạy được trên máy này.`,
  };
}

async function versionOf(file: string, env: Readonly<Record<string, string>> = {}): Promise<string | null> {
  // On Windows the program opens a window instead of printing; its folder names the version.
  if (process.platform === 'win32') {
    const beside = await readdir(path.dirname(file)).catch(() => []);
    return beside.find((name) => /^\d+(\.\d+){3}$/.test(name)) ?? null;
  }
  const asked = await probe(file, ['--version'], env);
  return asked.ok ? (/\d+(?:\.\d+)+/.exec(asked.output)?.[0] ?? null) : null;
}
