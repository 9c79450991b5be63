import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { heic } from '../testing/heic.ts';
import { fourCorners } from '../testing/photos.ts';
import { thorough } from '../testing/thorough.ts';
import { tryFolder } from '../testing/try-folder.ts';
import { A_TONE, H264, makeWith, mediaTools } from '../testing/videos.ts';

/**
 * Forty pictures, films and sounds that say where they were taken, in every way phones and programs write it, through the
 * worker's own way; without `THOROUGH` each way and each format once or twice. exiftool, which writes the places, also
 * looks for them.
 */
const run = promisify(execFile);
const PLACE = ['21.3833', '103.0167'] as const;

/** How a place is written, by the name of the way. */
const EXIF = [
  `-GPSLatitude=${PLACE[0]}`,
  '-GPSLatitudeRef=N',
  `-GPSLongitude=${PLACE[1]}`,
  '-GPSLongitudeRef=E',
];
const XMP = [`-XMP-exif:GPSLatitude=${PLACE[0]}`, `-XMP-exif:GPSLongitude=${PLACE[1]}`];
const IPTC_WORDS = ['-XMP-iptcExt:LocationShownCity=Điện Biên Phủ', '-XMP-iptcCore:Location=Sân trường'];
const quicktime = (group: string): string[] => [`-${group}:GPSCoordinates=${PLACE.join(', ')}, 500`];

const PICTURES = ['jpeg', 'png', 'webp', 'tiff', 'avif'] as const;
const WAYS: Readonly<Record<string, readonly string[]>> = {
  exif: EXIF,
  xmp: XMP,
  both: [...EXIF, ...XMP],
  words: IPTC_WORDS,
  goal: ['-GPSDestLatitude=21.3833', '-GPSDestLatitudeRef=N', '-GPSImgDirection=90'],
  all: [...EXIF, ...XMP, ...IPTC_WORDS],
};
const FILMS: Readonly<Record<string, readonly string[]>> = {
  'keys.mp4': quicktime('Keys'),
  'user.mov': quicktime('UserData'),
  'xmp.3gp': XMP,
};

const hasExiftool = await run('exiftool', ['-ver']).then(
  () => true,
  () => false,
);
/** Tags that tell a place. */
const TELLS = /gps(?!version)|latitude|longitude|location|iso6709/i;

/** The places exiftool finds in the files of a folder, as "file: tag", embedded ones too. */
async function places(dir: string): Promise<string[]> {
  const { stdout } = await run('exiftool', ['-r', '-ee', '-a', '-G1', '-j', '-q', dir], {
    maxBuffer: 64 * 1024 * 1024,
  });
  const files = JSON.parse(stdout === '' ? '[]' : stdout) as Record<string, unknown>[];
  return files.flatMap((tags) =>
    Object.keys(tags)
      .filter((tag) => TELLS.test(tag) && !tag.startsWith('System:'))
      .map((tag) => `${path.basename(String(tags['SourceFile']))}: ${tag}`),
  );
}

describe.skipIf(!hasExiftool)('where a file was made (needs exiftool)', () => {
  const ends = new Map<string, string>();
  let made = '';
  let sent: string[] = [];
  let told: string[] = [];

  beforeAll(async () => {
    const dir = await mkdtemp(path.join(tmpdir(), 'location-'));
    const set = path.join(dir, 'set');
    await mkdir(set);
    await makeSet(set);
    sent = (await readdir(set)).sort();
    told = await places(set);
    for (const { file, outcome, reason } of await tryFolder(set, dir))
      ends.set(file, outcome === 'ready' ? 'ready' : `${outcome} ${reason}`);
    made = path.join(dir, 'blobs', 'renditions');
    return () => rm(dir, { recursive: true, force: true });
  }, 600_000);

  it('is told by all that are sent', () => {
    expect(sent.length).toBeGreaterThanOrEqual(thorough ? 40 : 15);
    const silent = sent.filter((file) => !told.some((line) => line.startsWith(`${file}: `)));
    expect(silent).toEqual([]);
  });

  it('does not keep a file from being made ready', () => {
    expect(sent.filter((file) => ends.get(file) !== 'ready').map((file) => [file, ends.get(file)])).toEqual(
      [],
    );
  });

  it('is told by no file that is made', async ({ annotate }) => {
    const files = (await readdir(made, { recursive: true })).filter((name) => name.includes('.'));
    expect(files.length).toBeGreaterThan(sent.length * 3);
    expect(await places(made)).toEqual([]);
    await annotate(
      `${sent.length} files sent, ${told.length} places in them; ${files.length} files made, none`,
    );
  });
});

/** Writes the files. */
async function makeSet(dir: string): Promise<void> {
  const { ffmpeg } = await mediaTools();
  const at = (name: string): string => path.join(dir, name);
  const mark = async (name: string, tags: readonly string[]): Promise<void> => {
    await run('exiftool', ['-q', '-overwrite_original', ...tags, at(name)]);
  };
  for (const [row, format] of PICTURES.entries())
    for (const [column, [way, tags]] of Object.entries(WAYS).entries()) {
      if (!thorough && (row + column) % 4 !== 0) continue;
      const name = `${way}.${format}`;
      await writeFile(at(name), await fourCorners(400, 300)[format]().toBuffer());
      await mark(name, tags);
    }
  for (const [index, tags] of [EXIF, XMP, [...EXIF, ...XMP], IPTC_WORDS].entries()) {
    const name = `heic-${index}.heic`;
    await writeFile(at(name), await heic(ffmpeg, { pictures: [fourCorners(400, 304)] }));
    await mark(name, tags);
  }
  await writeFile(at('xmp.gif'), await fourCorners(400, 300).gif().toBuffer());
  await mark('xmp.gif', XMP);
  for (const [name, tags] of Object.entries(FILMS).slice(0, thorough ? undefined : 1)) {
    await film(ffmpeg, at(name));
    await mark(name, tags);
  }
  await film(ffmpeg, at('own.mp4'), ['-metadata', 'location=+21.3833+103.0167/']);
  await film(ffmpeg, at('own.mkv'), ['-metadata', 'LOCATION=+21.3833+103.0167/']);
  await makeWith(['-f', 'lavfi', '-i', A_TONE, '-t', '1', '-c:a', 'aac', at('keys.m4a')], ffmpeg);
  await mark('keys.m4a', quicktime('Keys'));
}

async function film(ffmpeg: string, file: string, more: readonly string[] = []): Promise<void> {
  const picture = ['-f', 'lavfi', '-i', 'testsrc2=size=320x240:rate=25'];
  const sound = ['-f', 'lavfi', '-i', A_TONE];
  await makeWith([...picture, ...sound, '-t', '1', ...H264, '-c:a', 'aac', ...more, file], ffmpeg);
}
