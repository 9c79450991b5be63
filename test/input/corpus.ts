import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { ENGINES, engineNamed } from './engines/engines.ts';
import { stepsOf, type Engine } from './engines/typing.ts';
import type { PlaceName } from './places.ts';
import type { Step } from './step.ts';

/** What one engine sends to one place, and what is to stand there then. */
export interface Sequence {
  readonly engine: string;
  readonly name: string;
  readonly where: PlaceName;
  /** The words there before, with the caret. */
  readonly start: string;
  readonly steps: readonly Step[];
  readonly expect: string;
  readonly phone: boolean;
}

/** Keys to be typed by engines that know the method. */
interface Typed {
  /** Only these; otherwise those of the file. */
  readonly engines?: readonly string[];
  readonly where: PlaceName;
  readonly start: string;
  readonly telex?: string;
  readonly vni?: string;
  readonly expect: string;
  /** Where engines with the other style of tones write something else. */
  readonly modern?: string;
}

type Handmade = Omit<Sequence, 'phone'>;

const read = async <Content>(file: string): Promise<Content> =>
  JSON.parse(await readFile(path.join(import.meta.dirname, 'corpus', file), 'utf8')) as Content;

/** One of each way to send a word; what is typed elsewhere than in plain text is typed by these. */
const OF_EACH_WAY = ['unikey', 'openkey-macos-chromium', 'windows', 'ibus-unikey', 'gboard'];

/** Every sequence, those of one engine together. */
export async function corpus(): Promise<Sequence[]> {
  const files = await Promise.all(['typed.json', 'methods.json'].map((file) => read<Typed[]>(file)));
  const places = (await read<Typed[]>('places.json')).map((typed) => ({ engines: OF_EACH_WAY, ...typed }));
  const handmade = await read<Handmade[]>('handmade.json');
  return [
    ...ENGINES.flatMap((engine) =>
      [...files.flat(), ...places].flatMap((typed) => sequenceOf(engine, typed)),
    ),
    ...handmade.map((sequence) => ({
      ...sequence,
      phone: engineNamed(sequence.engine).phone ?? false,
    })),
  ];
}

function sequenceOf(engine: Engine, typed: Typed): Sequence[] {
  const keys = typed[engine.method];
  if (keys === undefined || (typed.engines && !typed.engines.includes(engine.name))) return [];
  const { where, start, expect, modern = expect } = typed;
  return [
    {
      engine: engine.name,
      name: keys,
      where,
      start,
      steps: stepsOf(engine, keys),
      expect: engine.toneStyle === 'modern' ? modern : expect,
      phone: engine.phone ?? false,
    },
  ];
}
