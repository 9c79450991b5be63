import type { SourceFormat } from '@toasoan/domain';
import { randomFrom } from '../random.ts';
import { ANY, BROKEN, REFUSED, type Bases, type Expected, type Hostile } from './types.ts';

/** Formats made of pieces that each stand for themselves: what is there of a cut one may be worth having. */
const PIECES: ReadonlySet<SourceFormat> = new Set(['mp3', 'ogg', 'wav', 'mkv', 'webm', 'avi', 'gif', 'pdf']);
const CUTS = [10, 50, 99];
/** Where the last hundredth may be padding, or less than the second that a film may lack at its end. */
const LITTLE_LOST: ReadonlySet<string> = new Set(['avif', 'heic', 'mp4', 'mov', '3gp']);

/** Every format cut short. */
export function truncated(bases: Bases): Hostile[] {
  return [...bases].flatMap(([format, bytes]) =>
    CUTS.map((percent) => ({
      about: `${percent} % of a ${format}`,
      name: `cut-${percent}.${format}`,
      bytes: bytes.subarray(0, Math.floor((bytes.length * percent) / 100)),
      expected: expectedOfCut(format, percent),
    })),
  );
}

function expectedOfCut(format: SourceFormat, percent: number): readonly Expected[] {
  if (PIECES.has(format)) return ANY;
  return percent === 99 && LITTLE_LOST.has(format) ? ANY : REFUSED;
}

/** Every format under the name of another, and with its type. What a file is, its content decides. */
export function misnamed(bases: Bases): Hostile[] {
  const formats = [...bases.keys()];
  return [...bases].map(([format, bytes], i) => {
    const other = formats[(i + 7) % formats.length] ?? 'jpeg';
    return {
      about: `a ${format} that calls itself ${other}`,
      name: `misnamed-${format}.${other}`,
      bytes,
      expected: ['ready'],
      declaredType: 'application/x-anything',
    };
  });
}

/** Nothing but the first bytes of every format. */
export const signatures = (bases: Bases): Hostile[] =>
  [...bases].map(([format, bytes]) => ({
    about: `the signature of a ${format} and nothing else`,
    name: `signature.${format}`,
    bytes: bytes.subarray(0, 24),
    expected: BROKEN,
  }));

const FLIPS = [3, 100];

/** Every format with bytes changed at random, the same ones in every run. */
export function flipped(bases: Bases): Hostile[] {
  return [...bases].flatMap(([format, bytes], i) =>
    FLIPS.map((count, j) => {
      const random = randomFrom(1_000 * i + j + 1);
      const changed = Buffer.from(bytes);
      for (let flip = 0; flip < count; flip += 1)
        changed[random.integer(changed.length)] = random.integer(256);
      return {
        about: `a ${format} with ${count} bytes changed`,
        name: `flipped-${count}.${format}`,
        bytes: changed,
        expected: ANY,
      };
    }),
  );
}

/** Every format with its front whole and the rest overwritten, or repeated. */
export function rearranged(bases: Bases): Hostile[] {
  return [...bases].flatMap(([format, bytes], i) => {
    const random = randomFrom(77_000 + i);
    const noise = Buffer.from(bytes.map((byte, at) => (at < 600 ? byte : random.integer(256))));
    return [
      {
        about: `a ${format} of noise behind its header`,
        name: `noise.${format}`,
        bytes: noise,
        expected: ANY,
      },
      {
        about: `a ${format} with its middle cut out`,
        name: `gap.${format}`,
        bytes: Buffer.concat([bytes.subarray(0, bytes.length * 0.4), bytes.subarray(bytes.length * 0.6)]),
        expected: ANY,
      },
    ];
  });
}

/** Hardly any bytes at all. */
export const tiny = (): Hostile[] => [
  { about: 'no bytes', name: 'empty.jpg', bytes: Buffer.alloc(0), expected: BROKEN },
  ...[0x00, 0x25, 0x3c, 0x47, 0x50, 0x89, 0xff].map((byte) => ({
    about: `the one byte ${byte}`,
    name: `one-${byte}.jpg`,
    bytes: Buffer.from([byte]),
    expected: BROKEN,
  })),
  { about: 'a megabyte of zeros', name: 'zeros.mp4', bytes: Buffer.alloc(1_000_000), expected: BROKEN },
  { about: 'a megabyte of ones', name: 'ones.mp3', bytes: Buffer.alloc(1_000_000, 0xff), expected: BROKEN },
  { about: 'white space', name: 'blank.svg', bytes: Buffer.alloc(100_000, 0x20), expected: BROKEN },
];
