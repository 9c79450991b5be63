import { describe, expect, it } from 'vitest';
import { PLAIN_RECIPE } from '../media/recipe.ts';
import {
  answerChildrenSchema,
  describeAssetsSchema,
  librarySchema,
  listAssetsSchema,
  registerAssetSchema,
  saveRecipeSchema,
} from './assets.ts';

const id = (n: number): string => `asset${String(n).padStart(19, '0')}`;

describe('requests about files', () => {
  it('assets are asked for by up to a hundred ids', () => {
    const ids = Array.from({ length: 100 }, (_, n) => id(n));
    expect(listAssetsSchema.parse({ ids: ids.join() }).ids).toEqual(ids);
    for (const wrong of ['', 'x', `${ids.join()},${id(100)}`, `${id(1)},`, `${id(1)}, ${id(2)}`]) {
      expect(listAssetsSchema.safeParse({ ids: wrong }).success).toBe(false);
    }
  });

  it('a file has a size and a key', () => {
    const upload = { unitId: 'u', uploadKey: 'uploads/p/x', fileName: '../../x.jpg', bytes: 1 };
    expect(registerAssetSchema.safeParse(upload).success).toBe(true);
    expect(registerAssetSchema.safeParse({ ...upload, uploadKey: '../x' }).success).toBe(false);
    expect(registerAssetSchema.safeParse({ ...upload, bytes: 0 }).success).toBe(false);
  });

  it('the library is asked with any filters, each of a known kind', () => {
    expect(librarySchema.parse({})).toEqual({ page: 1, q: '' });
    expect(librarySchema.parse({ page: '2', kind: 'video', from: '2026-09-01' }).page).toBe(2);
    for (const wrong of [
      { kind: 'film' },
      { from: '01/09/2026' },
      { licence: 'mine' },
      { orientation: 'up' },
      { state: 'ready' },
    ])
      expect(librarySchema.safeParse(wrong).success).toBe(false);
  });

  it('words are changed one by one, cleaned, for one or many', () => {
    const parsed = describeAssetsSchema.parse({ ids: [id(1)], set: { credit: '  Ảnh:  trường ' } });
    expect(parsed.set).toEqual({ credit: 'Ảnh: trường' });
    expect(describeAssetsSchema.safeParse({ ids: [], set: {} }).success).toBe(false);
    expect(describeAssetsSchema.safeParse({ ids: [id(1)], set: { sha256: 'x' } }).success).toBe(false);
  });

  it.each([
    [{}, true],
    [{ focus: { x: 0.5, y: 1 } }, true],
    [{ focus: { x: 1.1, y: 0 } }, false],
    [{ blur: [{ x: 0.5, y: 0.5, width: 0.5, height: 0.5 }] }, true],
    [{ blur: [{ x: 0.6, y: 0.5, width: 0.5, height: 0.5 }] }, false],
    [{ blur: [{ x: 0.5, y: 0.5, width: 0, height: 0.5 }] }, false],
    [{ captions: [caption('vi'), caption('vi')] }, false],
    [{ captions: [caption('vi'), caption('en')] }, true],
    [{ chapters: [chapter(0), chapter(5)] }, true],
    [{ chapters: [chapter(5), chapter(5)] }, false],
    [{ vertical: 'stretch' }, false],
  ])('a recipe with %j: %j', (part, taken) => {
    const request = { basedOn: 0, recipe: { ...PLAIN_RECIPE, ...part } };
    expect(saveRecipeSchema.safeParse(request).success).toBe(taken);
  });

  it('nobody answers "unanswered"', () => {
    const answer = { ids: [id(1)], consentIds: [] };
    expect(answerChildrenSchema.safeParse({ ...answer, answer: 'none' }).success).toBe(true);
    expect(answerChildrenSchema.safeParse({ ...answer, answer: 'unanswered' }).success).toBe(false);
  });
});

function caption(language: string) {
  return { language, label: language, text: 'WEBVTT' };
}
function chapter(startMs: number) {
  return { startMs, title: 'Phần' };
}
