import { chmod } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { findPrograms, probe } from './probe.ts';
import type { FoundTool, MissingTool } from './tool.ts';

export interface FoundFfmpeg extends FoundTool {
  /** The year it was built in; null when it does not say. An old one misses years of security repairs. */
  readonly year: number | null;
}

/** ffmpeg: the system's, else the one from npm (a build of 2018). */
export const findFfmpeg = (): Promise<FoundFfmpeg | MissingTool> =>
  find('ffmpeg', '@ffmpeg-installer/ffmpeg');

/** ffprobe: the system's, else the one from npm. */
export const findFfprobe = (): Promise<FoundFfmpeg | MissingTool> =>
  find('ffprobe', '@ffprobe-installer/ffprobe');

async function find(name: string, packageName: string): Promise<FoundFfmpeg | MissingTool> {
  let problem = 'không có trên máy';
  for (const file of await findPrograms([name])) {
    const tried = await identify(file, 'system');
    if (typeof tried !== 'string') return tried;
    problem = `${file} không chạy được: ${tried}`;
  }
  const file = fromNpm(packageName);
  if (file === null)
    return { found: false, reason: `${name} ${problem}, và gói ${packageName} chưa được cài.` };
  // The package sets the bit for the installing user only, and not at all when install scripts are off.
  await chmod(file, 0o755).catch(() => undefined);
  const tried = await identify(file, 'npm');
  if (typeof tried !== 'string') return tried;
  return { found: false, reason: `${name} ${problem}, và bản từ npm không chạy được: ${tried}` };
}

/** The tool, or why the file is not it. */
async function identify(file: string, source: 'system' | 'npm'): Promise<FoundFfmpeg | string> {
  const asked = await probe(file, ['-version']);
  if (!asked.ok) return asked.problem;
  const [, version] = /^ff\w+ version (\S+)/.exec(asked.output) ?? [];
  if (!version) return 'không cho biết phiên bản';
  const [, year] = /Copyright \(c\) (?:\d{4}-)?(\d{4})/.exec(asked.output) ?? [];
  return { found: true, path: file, source, version, year: year ? Number(year) : null };
}

function fromNpm(packageName: string): string | null {
  try {
    return (createRequire(import.meta.url)(packageName) as { path: string }).path;
  } catch {
    return null;
  }
}
