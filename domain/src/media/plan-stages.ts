import type { MediaFacts } from './asset.ts';
import type { Caption, Point, Recipe } from './recipe.ts';
import { hashJson } from '../story/content-hash.ts';
import { mediaStages, type MadeStages, type MediaStage } from './stages.ts';

/**
 * How the files of each stage are made, by number. Raised when the same original and the same wishes would give other
 * files than before: then the stage counts as not made yet, wherever it is asked for next.
 */
export const STAGE_VERSIONS: Readonly<Record<MediaStage, number>> = {
  identify: 1,
  pictures: 1,
  faces: 1,
  playable: 1,
  captions: 1,
  file: 1,
  podcast: 1,
  ladder: 1,
  sprite: 1,
  vertical: 1,
  square: 1,
  burned: 1,
  refined: 1,
};

/** The captions that are to stand in the picture; null when none are, or their language is not among the captions. */
export const captionToBurn = ({ burnIn, captions }: Recipe): Caption | null =>
  captions.find((caption) => caption.language === burnIn) ?? null;

/** The stages of an asset: what its kind needs and what is wished, in the order in which they are done. */
export function wantedStages(facts: Pick<MediaFacts, 'kind' | 'format'>, recipe: Recipe): MediaStage[] {
  const wanted = new Set(stagesOf(facts, recipe));
  return mediaStages.filter((stage) => wanted.has(stage));
}

function stagesOf({ kind, format }: Pick<MediaFacts, 'kind' | 'format'>, recipe: Recipe): MediaStage[] {
  const faces = recipe.findFaces ? (['faces'] as const) : [];
  const captions = recipe.captions.length > 0 ? (['captions'] as const) : [];
  switch (kind) {
    case 'picture':
      return ['identify', 'pictures', ...faces, 'refined'];
    case 'video':
      return [
        ...(['identify', 'pictures', ...faces, 'playable', ...captions, 'ladder', 'sprite'] as const),
        ...(recipe.vertical ? (['vertical'] as const) : []),
        ...(recipe.square ? (['square'] as const) : []),
        ...(captionToBurn(recipe) ? (['burned'] as const) : []),
      ];
    case 'audio':
      return ['identify', 'pictures', ...captions, 'podcast'];
    case 'document':
      return format === 'pdf' ? ['identify', 'pictures', 'file'] : ['identify', 'file'];
  }
}

/** What is known and wished when a stage begins. */
export interface StageInputs {
  readonly facts: MediaFacts;
  readonly recipe: Recipe;
  /** Where the eye falls, as an earlier stage found it. */
  readonly attention: Point | null;
}

/**
 * Everything the files of a stage depend on, as a JSON value: the original, the version of the stage, and of the
 * wishes exactly those that play a part. What changes nothing here costs nothing to change.
 */
export function inputsOf(stage: MediaStage, inputs: StageInputs): Record<string, unknown> {
  return {
    stage,
    version: STAGE_VERSIONS[stage],
    original: inputs.facts.sha256,
    ...wishesOf(stage, inputs),
  };
}

function wishesOf(stage: MediaStage, { facts, recipe, attention }: StageInputs): Record<string, unknown> {
  const { blur, focus } = recipe;
  const shape = (fill: Recipe['vertical']) => ({
    blur,
    fill,
    ladder: STAGE_VERSIONS.ladder,
    // Padding shows the whole frame; only a crop needs to know what to keep in view.
    focus: fill === 'crop' ? (focus ?? attention) : null,
  });
  switch (stage) {
    case 'identify':
    case 'faces':
      return {};
    case 'pictures':
      if (facts.kind === 'audio') return {};
      // Where nobody chose a focus, the stage finds it itself in the original.
      return facts.kind === 'video' ? { blur, focus, posterAtMs: recipe.posterAtMs } : { blur, focus };
    case 'refined':
      return { blur, focus: focus ?? attention, pictures: STAGE_VERSIONS.pictures };
    case 'playable':
    case 'ladder':
    case 'file':
      return { blur };
    case 'sprite':
      return { blur, ladder: STAGE_VERSIONS.ladder };
    case 'captions':
      return { captions: recipe.captions };
    case 'podcast':
      return { chapters: recipe.chapters };
    case 'vertical':
      return shape(recipe.vertical);
    case 'square':
      return shape(recipe.square);
    case 'burned':
      return { blur, text: captionToBurn(recipe)?.text ?? null, ladder: STAGE_VERSIONS.ladder };
  }
}

/** Tells the inputs of a stage apart: another fingerprint means that its files are to be made again. */
export const fingerprintOf = (stage: MediaStage, inputs: StageInputs): string =>
  hashJson(inputsOf(stage, inputs));

/** Whether a stage is made of just these inputs already. */
export const isMade = (stage: MediaStage, made: MadeStages, inputs: StageInputs): boolean =>
  made[stage]?.fingerprint === fingerprintOf(stage, inputs);

/**
 * How much work a stage is, in seconds of a plain machine of two cores. Only the proportions matter: they make one
 * percentage of many stages.
 */
export function weightOf(
  stage: MediaStage,
  facts: Pick<MediaFacts, 'kind' | 'width' | 'height' | 'durationMs' | 'pages'>,
): number {
  const megapixels = ((facts.width ?? 1_000) * (facts.height ?? 1_000)) / 1e6;
  const seconds = (facts.durationMs ?? 0) / 1_000;
  // A second of 1080p counts as one; decoding larger frames costs more.
  const footage = seconds * Math.max(0.25, megapixels / 2);
  const moving = facts.kind === 'video';
  switch (stage) {
    case 'identify':
      return 0.3;
    case 'pictures':
      if (moving) return 1 + 0.05 * footage;
      if (facts.kind === 'audio') return 0.5 + 0.01 * seconds;
      return facts.kind === 'document' ? Math.min(12, facts.pages ?? 1) : 0.5 + 0.08 * megapixels;
    case 'faces':
      return moving ? 4 : 2;
    case 'playable':
      return 0.5 + 0.3 * footage;
    case 'captions':
    case 'file':
      return 0.3;
    case 'podcast':
      return 0.5 + 0.03 * seconds;
    case 'ladder':
      return 1 + 2 * footage;
    case 'sprite':
      return 0.5 + 0.1 * footage;
    case 'vertical':
    case 'square':
    case 'burned':
      return 0.5 + footage;
    case 'refined':
      return 2 + 0.4 * megapixels;
  }
}
