import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Tools } from './ffmpeg.ts';

/** What a build of ffmpeg may be able to do, beyond what every build can. */

const known = new Map<string, Promise<string>>();

/** A list that ffmpeg prints of itself; asked once per process. */
function listOf({ ffmpeg }: Tools, what: '-filters' | '-bsfs'): Promise<string> {
  const key = `${ffmpeg} ${what}`;
  const asked =
    known.get(key) ?? promisify(execFile)(ffmpeg, ['-hide_banner', what]).then(({ stdout }) => stdout);
  known.set(key, asked);
  return asked;
}

const hasFilter = async (tools: Tools, name: string): Promise<boolean> =>
  new RegExp(`^ \\S+ ${name} `, 'm').test(await listOf(tools, '-filters'));

/** Whether high dynamic range is there and can be brought down to ordinary screens properly; else its colours are pale. */
export const willTonemap = async (tools: Tools, { hdr }: { readonly hdr: boolean }): Promise<boolean> =>
  hdr && (await hasFilter(tools, 'tonemap')) && (await hasFilter(tools, 'zscale'));

/** Captions can be drawn into the picture. */
export const canDrawCaptions = (tools: Tools): Promise<boolean> => hasFilter(tools, 'subtitles');

/** What cameras write between the frames can be taken out without encoding. */
export const canFilterUnits = async (tools: Tools): Promise<boolean> =>
  /^filter_units\s*$/m.test(await listOf(tools, '-bsfs'));
