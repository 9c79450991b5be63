import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { originalKeyOf, type MediaFacts } from './asset.ts';
import { kindOfFormat, SOURCE_FORMATS, type SourceFormat } from './kinds.ts';
import { fingerprintOf, inputsOf, isMade, wantedStages, weightOf, type StageInputs } from './plan-stages.ts';
import { PLAIN_RECIPE, recipeSchema, type Recipe } from './recipe.ts';
import { laneOf, mediaStages, type MediaStage } from './stages.ts';

const sha256 = 'a'.repeat(64);
const factsOf = (format: SourceFormat, more: Partial<MediaFacts> = {}): MediaFacts => ({
  kind: kindOfFormat(format),
  format,
  sha256,
  originalKey: originalKeyOf(sha256),
  bytes: 1_000,
  width: 1920,
  height: 1080,
  durationMs: 10_000,
  pages: null,
  hasAudio: true,
  takenAt: null,
  ...more,
});
const recipeOf = (wishes: Partial<Recipe>): Recipe => recipeSchema.parse({ ...PLAIN_RECIPE, ...wishes });

const formats = fc.constantFrom(...(Object.keys(SOURCE_FORMATS) as SourceFormat[]));
const points = fc.record({
  x: fc.double({ min: 0, max: 1, noNaN: true }),
  y: fc.double({ min: 0, max: 1, noNaN: true }),
});
const boxes = fc.record({
  x: fc.double({ min: 0, max: 0.5, noNaN: true }),
  y: fc.double({ min: 0, max: 0.5, noNaN: true }),
  width: fc.double({ min: 0.01, max: 0.5, noNaN: true }),
  height: fc.double({ min: 0.01, max: 0.5, noNaN: true }),
});
const captions = fc.uniqueArray(
  fc.record({
    language: fc.constantFrom('vi', 'en', 'hmn'),
    label: fc.constant('Phụ đề'),
    text: fc.string({ minLength: 1 }),
  }),
  { selector: ({ language }) => language, maxLength: 3 },
);
const recipes: fc.Arbitrary<Recipe> = fc.record({
  focus: fc.option(points),
  blur: fc.array(boxes, { maxLength: 3 }),
  findFaces: fc.boolean(),
  captions,
  chapters: fc.constantFrom([], [{ startMs: 0, title: 'Mở đầu' }]),
  posterAtMs: fc.option(fc.nat(9_000)),
  vertical: fc.option(fc.constantFrom('crop' as const, 'pad' as const)),
  square: fc.option(fc.constantFrom('crop' as const, 'pad' as const)),
  burnIn: fc.option(fc.constantFrom('vi', 'en', 'hmn')),
});
const situations: fc.Arbitrary<StageInputs> = fc.record({
  facts: formats.map((format) => factsOf(format)),
  recipe: recipes,
  attention: fc.option(points),
});

describe('wantedStages', () => {
  it.each<[SourceFormat, Partial<Recipe>, MediaStage[]]>([
    ['jpeg', {}, ['identify', 'pictures', 'refined']],
    ['gif', { findFaces: true }, ['identify', 'pictures', 'faces', 'refined']],
    ['mp4', {}, ['identify', 'pictures', 'playable', 'ladder', 'sprite']],
    ['mp3', { chapters: [{ startMs: 0, title: 'Mở đầu' }] }, ['identify', 'pictures', 'podcast']],
    ['pdf', { findFaces: true }, ['identify', 'pictures', 'file']],
    ['docx', {}, ['identify', 'file']],
    [
      'mov',
      {
        findFaces: true,
        captions: [{ language: 'vi', label: 'Tiếng Việt', text: 'WEBVTT' }],
        vertical: 'crop',
        square: 'pad',
        burnIn: 'vi',
      },
      mediaStages.filter((stage) => !['file', 'podcast', 'refined'].includes(stage)),
    ],
    ['mov', { burnIn: 'vi' }, ['identify', 'pictures', 'playable', 'ladder', 'sprite']],
  ])('of %s with %o', (format, wishes, stages) => {
    expect(wantedStages(factsOf(format), recipeOf(wishes))).toEqual(stages);
  });

  it('begins with what the file is, in the order of the list, quick ones first, each once', () => {
    fc.assert(
      fc.property(situations, ({ facts, recipe }) => {
        const stages = wantedStages(facts, recipe);
        expect(stages[0]).toBe('identify');
        expect(stages).toEqual(mediaStages.filter((stage) => stages.includes(stage)));
        const lanes = stages.map(laneOf).join();
        expect(lanes).not.toMatch(/slow,quick/);
      }),
    );
  });
});

describe('the fingerprint', () => {
  it('is of a JSON value, the same for the same inputs, and another for every stage', () => {
    fc.assert(
      fc.property(situations, (inputs) => {
        const prints = mediaStages.map((stage) => fingerprintOf(stage, inputs));
        expect(new Set(prints).size).toBe(mediaStages.length);
        expect(mediaStages.map((stage) => fingerprintOf(stage, { ...inputs }))).toEqual(prints);
        const plain = mediaStages.map((stage) => inputsOf(stage, inputs));
        expect(JSON.parse(JSON.stringify(plain))).toEqual(plain);
      }),
    );
  });

  it('of every stage changes with the original', () => {
    fc.assert(
      fc.property(situations, fc.constantFrom(...mediaStages), (inputs, stage) => {
        const other = { ...inputs, facts: { ...inputs.facts, sha256: 'b'.repeat(64) } };
        expect(fingerprintOf(stage, other)).not.toBe(fingerprintOf(stage, inputs));
      }),
    );
  });

  it('of every stage whose pictures the public sees changes with the blurred regions, and of no other', () => {
    const shown: MediaStage[] = [
      'pictures',
      'playable',
      'file',
      'ladder',
      'sprite',
      'vertical',
      'square',
      'burned',
      'refined',
    ];
    const box = { x: 0.1, y: 0.1, width: 0.2, height: 0.2 };
    for (const format of ['jpeg', 'mp4', 'pdf'] as const) {
      const inputs = { facts: factsOf(format), recipe: PLAIN_RECIPE, attention: null };
      const changed = changedStages(inputs, { ...inputs, recipe: recipeOf({ blur: [box] }) });
      expect(changed).toEqual(mediaStages.filter((stage) => shown.includes(stage)));
    }
  });

  it.each<[string, SourceFormat, Partial<Recipe>, Partial<Recipe>, MediaStage[]]>([
    ['focus of a photo', 'jpeg', {}, { focus: { x: 0.2, y: 0.3 } }, ['pictures', 'refined']],
    ['focus of a padded video', 'mp4', { vertical: 'pad' }, { focus: { x: 0.2, y: 0.3 } }, ['pictures']],
    [
      'focus of a cropped video',
      'mp4',
      { vertical: 'crop' },
      { focus: { x: 0.2, y: 0.3 } },
      ['pictures', 'vertical'],
    ],
    ['poster', 'mp4', {}, { posterAtMs: 2_000 }, ['pictures']],
    ['poster of a photo', 'jpeg', {}, { posterAtMs: 2_000 }, []],
    ['captions', 'mp4', {}, { captions: [{ language: 'vi', label: 'V', text: 'W' }] }, ['captions']],
    ['chapters', 'mp3', {}, { chapters: [{ startMs: 0, title: 'Mở đầu' }] }, ['podcast']],
    ['looking for faces', 'jpeg', {}, { findFaces: true }, []],
  ])('follows the %s', (_what, format, before, after, stages) => {
    const inputs = { facts: factsOf(format), recipe: recipeOf(before), attention: null };
    const changed = changedStages(inputs, { ...inputs, recipe: recipeOf({ ...before, ...after }) });
    const wanted = wantedStages(inputs.facts, recipeOf({ ...before, ...after }));
    expect(changed.filter((stage) => wanted.includes(stage))).toEqual(stages);
  });

  it('of burnt-in captions follows the words of their language alone', () => {
    const vi = { language: 'vi', label: 'Tiếng Việt', text: 'một' };
    const inputsWith = (list: Recipe['captions']) =>
      ({
        facts: factsOf('mp4'),
        recipe: recipeOf({ burnIn: 'vi', captions: list }),
        attention: null,
      }) as const;
    const print = fingerprintOf('burned', inputsWith([vi]));
    expect(fingerprintOf('burned', inputsWith([vi, { language: 'en', label: 'E', text: 'one' }]))).toBe(
      print,
    );
    expect(fingerprintOf('burned', inputsWith([{ ...vi, text: 'hai' }]))).not.toBe(print);
  });

  it('does not follow what a stage finds out itself', () => {
    const inputs = { facts: factsOf('jpeg'), recipe: PLAIN_RECIPE, attention: null };
    const later = { ...inputs, attention: { x: 0.5, y: 0.4 } };
    expect(changedStages(inputs, later)).toEqual(['refined']);
  });

  it('tells what is made', () => {
    const inputs = { facts: factsOf('jpeg'), recipe: PLAIN_RECIPE, attention: null };
    const made = { pictures: { fingerprint: fingerprintOf('pictures', inputs), pictures: [], files: [] } };
    expect(isMade('pictures', made, inputs)).toBe(true);
    expect(isMade('refined', made, inputs)).toBe(false);
    expect(isMade('pictures', made, { ...inputs, recipe: recipeOf({ focus: { x: 0, y: 0 } }) })).toBe(false);
  });
});

const changedStages = (before: StageInputs, after: StageInputs): MediaStage[] =>
  mediaStages.filter((stage) => fingerprintOf(stage, before) !== fingerprintOf(stage, after));

it('gives every stage a weight that grows with the work', () => {
  fc.assert(
    fc.property(situations, fc.constantFrom(...mediaStages), ({ facts }, stage) => {
      const longer = { ...facts, durationMs: (facts.durationMs ?? 0) * 2, width: (facts.width ?? 0) * 2 };
      expect(weightOf(stage, facts)).toBeGreaterThan(0);
      expect(weightOf(stage, longer)).toBeGreaterThanOrEqual(weightOf(stage, facts));
    }),
  );
  const unknown = { kind: 'document', width: null, height: null, durationMs: null, pages: null } as const;
  expect(weightOf('pictures', unknown)).toBeGreaterThan(0);
});
