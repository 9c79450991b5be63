import type { StoryContent } from '@toasoan/domain';
import { waitUntil } from '@toasoan/platform';
import { isDeepStrictEqual } from 'node:util';
import type { Sequence } from './corpus.ts';
import type { Desk } from './desk.ts';
import { isField, type PlaceName } from './places.ts';
import { replay } from './replay.ts';
import { begin, standing, type Standing } from './standing.ts';
import type { Step } from './step.ts';

/** ProseMirror reads what a composition left behind a moment later. */
const SETTLING = 1_500;

/**
 * Plays a sequence on a desk. Null when the words are right on screen and in the page, and, when it is `saved`, in the
 * newsroom; otherwise what is wrong, with what stood there after each step.
 */
export async function runSequence(desk: Desk, sequence: Sequence, saved: boolean): Promise<string | null> {
  const at = { desk, where: sequence.where };
  await begin(at, sequence.start);
  await playAll(desk, sequence.steps);
  const reached = await settled(desk, sequence);
  if (!isRight(reached))
    return told(sequence, `stands there as ${JSON.stringify(reached)}`, await trace(desk, sequence));
  if (!saved) return null;
  try {
    await desk.hasSaved((content) => savedPart(content, sequence.where), reached.wanted);
    return null;
  } catch (error) {
    return told(sequence, String(error), []);
  }
}

/** Keys come as fast as the page takes them; what goes another way than keys comes after the keys before it. */
async function playAll({ page, cdp, save }: Desk, steps: readonly Step[]): Promise<void> {
  let keys: Promise<unknown>[] = [];
  for (const step of steps) {
    const isKey = step.do === 'key' || step.do === 'packet';
    if (!isKey) await Promise.all(keys.splice(0));
    const played = replay(page, cdp, step, save);
    if (isKey) keys = [...keys, played];
    else await played;
  }
  await Promise.all(keys);
}

const isRight = ({ shown, wantedShown, held, wanted }: Standing): boolean =>
  shown === wantedShown && isDeepStrictEqual(held, wanted);

async function settled(desk: Desk, { where, expect }: Sequence): Promise<Standing> {
  let reached = await standing({ desk, where }, expect);
  await waitUntil(
    async () => {
      if (isRight(reached)) return true;
      reached = await standing({ desk, where }, expect);
      return null;
    },
    { deadline: SETTLING, every: 10, what: 'the words' },
  ).catch(() => undefined);
  return reached;
}

function savedPart(content: StoryContent, where: PlaceName): unknown {
  if (where === 'caption') return content.body.content?.[0]?.attrs?.['caption'];
  return isField(where) ? content[where] : content.body;
}

/** Plays it again, and notes what stands there after each step. */
async function trace(desk: Desk, sequence: Sequence): Promise<string[]> {
  const at = { desk, where: sequence.where };
  const lines: string[] = [];
  await begin(at, sequence.start);
  for (const [index, step] of sequence.steps.entries()) {
    await replay(desk.page, desk.cdp, step, desk.save);
    const { shown } = await standing(at, sequence.expect);
    lines.push(`step ${index + 1} ${JSON.stringify(step)}: ${JSON.stringify(shown)}`);
  }
  return lines;
}

const told = ({ engine, where, name, expect }: Sequence, wrong: string, lines: readonly string[]): string =>
  [`${engine} in ${where}, ${JSON.stringify(name)} for ${JSON.stringify(expect)}: ${wrong}`, ...lines].join(
    '\n  ',
  );
