import { lstat, mkdir, mkdtemp, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir, userInfo } from 'node:os';
import path from 'node:path';
import { probe } from './probe.ts';

export interface UnpackedChromium {
  readonly file: string;
  /** Makes the fonts of the system and those of the package known to it. */
  readonly fonts: Readonly<Record<string, string>>;
  /** Lets it use the libraries of the package. */
  readonly libraries: Readonly<Record<string, string>>;
}

/** Unpacks `@sparticuz/chromium`, a development dependency, once for this user and version (200 MB). */
export async function unpackChromium(): Promise<UnpackedChromium | { readonly reason: string }> {
  if (process.platform !== 'linux' || process.arch !== 'x64')
    return { reason: 'bản từ npm chỉ có cho Linux x64.' };
  const found = await locate();
  if (!found) return { reason: 'gói @sparticuz/chromium chưa được cài.' };
  const dir = path.join(tmpdir(), `toasoan-chromium-${found.version}-${userInfo().uid}`);
  try {
    if (!(await isOurs(dir))) await unpack(found.entry, dir);
  } catch (error) {
    return {
      reason: `không giải nén được bản từ npm: ${error instanceof Error ? error.message : String(error)}`,
    };
  }
  return {
    file: path.join(dir, 'chromium'),
    fonts: { FONTCONFIG_FILE: path.join(dir, 'toasoan-fonts.conf') },
    libraries: { LD_LIBRARY_PATH: path.join(dir, 'al2023', 'lib') },
  };
}

async function locate(): Promise<{ entry: string; version: string } | null> {
  try {
    const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
    const text = await readFile(path.join(entry, '../../../package.json'), 'utf8');
    return { entry, version: (JSON.parse(text) as { version: string }).version };
  } catch {
    return null;
  }
}

/** The temporary folder is shared: a folder prepared by another user is not taken. */
async function isOurs(dir: string): Promise<boolean> {
  const stats = await lstat(dir).catch(() => null);
  if (!stats) return false;
  if (stats.isDirectory() && stats.uid === userInfo().uid) return true;
  throw new Error(`${dir} thuộc về người dùng khác`);
}

const script = `
  const loaded = require(process.argv[1]);
  (loaded.default ?? loaded).executablePath().catch((error) => { console.error(error.message); process.exit(1); });`;

async function unpack(entry: string, dir: string): Promise<void> {
  const draft = await mkdtemp(`${dir}-`);
  try {
    // The package unpacks into TMPDIR, and its libraries only where it believes to be in this runtime.
    const env = { TMPDIR: draft, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x' };
    const unpacked = await probe(process.execPath, ['-e', script, entry], env);
    if (!unpacked.ok) throw new Error(unpacked.problem);
    await stat(path.join(draft, 'chromium'));
    await mkdir(path.join(draft, 'fonts-cache'));
    await writeFile(path.join(draft, 'toasoan-fonts.conf'), fontsConf(dir));
    await rename(draft, dir).catch(async (error: unknown) => {
      if (!(await isOurs(dir))) throw error;
    });
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

const fontsConf = (dir: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>/usr/share/fonts</dir>
  <dir>${dir}/fonts/fonts</dir>
  <cachedir>${dir}/fonts-cache</cachedir>
</fontconfig>
`;
