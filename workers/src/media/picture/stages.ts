import { isLong, type Pass, type Subject } from '@toasoan/domain';
import type { RunStage, StageOutcome, StageTask } from '../child/stage.ts';
import { openPicture, type PictureSource } from './decode.ts';
import { findFaces } from './faces.ts';
import { firstLook } from './first-look.ts';
import { makePictures } from './make-pictures.ts';
import { isPictureFormat } from './sharp-door.ts';

/** Size and time of a picture, from its header, and a first look at it; refuses what is too large, too small or none. */
export const identifyPicture: RunStage = async (task) => {
  const opened = await openPicture(sourceOf(task));
  if (!opened.ok) return opened;
  const { size, takenAt } = opened.picture;
  return {
    ok: true,
    pictures: await firstLook(opened.picture, task),
    files: [],
    facts: {
      kind: 'picture',
      format: task.format,
      ...size,
      durationMs: null,
      pages: null,
      hasAudio: null,
      takenAt,
    },
  };
};

/** Everything a page needs, at once. */
export const picturesStage: RunStage = (task, report) => make(task, 'first', report);

/** The same in fewer bytes. Finds nothing new: what was found holds for both. */
export const refinedStage: RunStage = async (task, report) => {
  const outcome = await make(task, 'final', report);
  return outcome.ok ? { ok: true, pictures: outcome.pictures, files: [] } : outcome;
};

/** Regions to propose to the person who decides on blurring. */
export const findFacesStage: RunStage = async (task, report) => {
  const opened = await openPicture(sourceOf(task));
  if (!opened.ok) return opened;
  const found = await findFaces(opened.picture, report);
  return found.ok ? { ok: true, pictures: [], files: [], found: { faces: [...found.faces] } } : found;
};

async function make(task: StageTask, pass: Pass, report: (percent: number) => void): Promise<StageOutcome> {
  const made = await makePictures(
    {
      source: sourceOf(task),
      outDir: task.outDir,
      pass,
      focus: task.recipe.focus ?? task.attention,
      blur: task.recipe.blur,
      subject: subjectOf(task),
      earlier: pass === 'final' ? task.earlier : {},
      lanes: Math.max(1, task.threads),
    },
    report,
  );
  if (!made.ok) return made;
  const { pictures, placeholder, attention } = made;
  // A point that a person chose is not what the eye falls on.
  const found = task.recipe.focus ? { placeholder } : { placeholder, attention };
  return { ok: true, pictures, files: [], found };
}

/** Formats people draw in rather than take photos; a long picture is an infographic whatever its format. */
const DRAWN = new Set(['png', 'gif', 'tiff', 'svg']);

const subjectOf = ({ format, facts }: StageTask): Subject =>
  DRAWN.has(format) || (facts?.width && facts.height && isLong({ width: facts.width, height: facts.height }))
    ? 'graphic'
    : 'photo';

function sourceOf({ format, input }: StageTask): PictureSource {
  if (!isPictureFormat(format)) throw new Error(`Expected a picture for this stage but received ${format}`);
  return { file: input, format };
}
