import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { archives, foreignArchives } from './archives.ts';
import { makeBases } from './bases.ts';
import { flipped, misnamed, rearranged, signatures, tiny, truncated } from './damaged.ts';
import { drawings } from './drawings.ts';
import { foreign } from './foreign.ts';
import { named } from './names.ts';
import { pdfs } from './pdfs.ts';
import { pictureBombs, pictureMetadata } from './pictures.ts';
import { playlists } from './playlists.ts';
import { polyglots } from './polyglots.ts';
import { codecs, containers, excessive, sounds } from './streams.ts';
import type { Bases, Hostile, Targets } from './types.ts';

export { PAYLOAD, type Expected, type Hostile, type Targets } from './types.ts';

/** What is wrong with the files of a group. */
export type Group = keyof ReturnType<typeof groupsOf>;

/** A file of the set, with its group. */
export type GroupedHostile = Hostile & { readonly group: Group };

/**
 * The hostile set: damaged, lying, exploding and fetching files of every kind, all different, the same ones in every
 * run on one machine. Files that this machine's ffmpeg cannot make are left out.
 */
export async function hostileSet(ffmpeg: string, targets: Targets): Promise<GroupedHostile[]> {
  const bases = await makeBases(ffmpeg);
  const all: GroupedHostile[] = [];
  for (const [group, files] of Object.entries(groupsOf(ffmpeg, bases, targets)) as [Group, Made][])
    for (const file of await files) all.push({ ...file, group });
  return distinct(all);
}

type Made = readonly Hostile[] | Promise<readonly Hostile[]>;

const groupsOf = (ffmpeg: string, bases: Bases, targets: Targets) =>
  ({
    tiny: tiny(),
    signatures: signatures(bases),
    truncated: truncated(bases),
    misnamed: misnamed(bases),
    flipped: flipped(bases),
    rearranged: rearranged(bases),
    pictureBombs: pictureBombs(bases),
    pictureMetadata: pictureMetadata(bases),
    drawings: drawings(targets),
    playlists: playlists(bases, targets),
    codecs: codecs(ffmpeg),
    excessive: excessive(ffmpeg),
    sounds: sounds(bases),
    containers: containers(ffmpeg, bases),
    archives: archives(bases, targets),
    foreignArchives: foreignArchives(),
    pdfs: pdfs(bases, targets),
    polyglots: polyglots(bases),
    /** Good photos under bad names: for the doors, which see names; the worker never does. */
    names: named(),
    foreign: foreign(),
  }) satisfies Record<string, Made>;

/** Each content once; the first of several alike stays. */
function distinct(all: readonly GroupedHostile[]): GroupedHostile[] {
  const seen = new Map<string, GroupedHostile>();
  for (const file of all) {
    const hash = createHash('sha256').update(file.bytes).digest('hex');
    if (!seen.has(hash)) seen.set(hash, file);
  }
  return [...seen.values()];
}

/** A file of the set in a folder, under a harmless name. */
export interface WrittenHostile extends Omit<GroupedHostile, 'bytes'> {
  readonly file: string;
  readonly size: number;
}

/** Writes the set, or some of it, into a folder, which is made when absent. */
export async function writeHostileSet(
  dir: string,
  ffmpeg: string,
  targets: Targets,
  isWanted: (file: GroupedHostile) => boolean = () => true,
): Promise<WrittenHostile[]> {
  await mkdir(dir, { recursive: true });
  const written: WrittenHostile[] = [];
  for (const [i, { bytes, ...rest }] of (await hostileSet(ffmpeg, targets)).filter(isWanted).entries()) {
    const file = String(i).padStart(4, '0');
    await writeFile(path.join(dir, file), bytes);
    written.push({ ...rest, file, size: bytes.length });
  }
  return written;
}
