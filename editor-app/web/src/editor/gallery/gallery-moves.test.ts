import type { RichNode } from '@toasoan/domain';
import { checkBody } from '@toasoan/domain/richtext';
import { NodeSelection, type EditorState, type Transaction } from '@tiptap/pm/state';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mediaPlace, withMedia } from '../insert-media.ts';
import type { MediaToInsert } from '../media-node.ts';
import { withBlockReplaced } from '../nodes/replace-block.ts';
import { node, paragraph, stateOf } from '../sections/testing/states.ts';
import { gathered, reordered, scattered } from './gallery-moves.ts';
import { repairedGalleries } from './keep-galleries.ts';

const id = (n: number): string => String(n).padStart(24, 'a');
const picture = (n: number): RichNode => ({ type: 'figure', attrs: { assetId: id(n), alt: `${n}` } });
const gallery = (...numbers: number[]): RichNode => node('gallery', ...numbers.map(picture));
/** Which pictures stand where: "p 1 [2 3] p". */
function outline(change: Pick<Transaction, 'doc'> | null): string | null {
  if (!change) return null;
  const show = (each: RichNode): string =>
    each.type === 'gallery'
      ? `[${(each.content ?? []).map(show).join(' ')}]`
      : each.type === 'figure'
        ? `${Number(String(each.attrs?.['assetId']).replace(/^a+/, ''))}`
        : each.type.charAt(0);
  return ((change.doc.toJSON() as RichNode).content ?? []).map(show).join(' ');
}
const selected = (state: EditorState, position: number): EditorState =>
  state.apply(state.tr.setSelection(NodeSelection.create(state.doc, position)));
const repaired = (state: EditorState, tr: Transaction): EditorState => {
  const after = state.apply(tr);
  const repair = repairedGalleries(after);
  return repair ? after.apply(repair) : after;
};

describe('gathering pictures', () => {
  it('takes those together below the caret', () =>
    expect(outline(gathered(stateOf(paragraph('a|'), picture(1), picture(2), paragraph('b'))))).toBe(
      'p [1 2] p',
    ));
  it('passes over empty lines, as uploads leave them', () =>
    expect(
      outline(gathered(stateOf(paragraph('a|'), picture(1), paragraph(), picture(2), paragraph()))),
    ).toBe('p [1 2] p'));
  it('takes those around the one selected, and a gallery among them', () => {
    const state = stateOf(paragraph('|'), picture(1), gallery(2, 3), picture(4), paragraph('b'), picture(5));
    expect(outline(gathered(selected(state, 2)))).toBe('p [1 2 3 4] p 5');
  });
  it('does nothing for one picture, or one gallery', () => {
    expect(gathered(stateOf(paragraph('|'), picture(1), paragraph()))).toBeNull();
    expect(gathered(selected(stateOf(paragraph('|'), gallery(1, 2)), 2))).toBeNull();
  });
  it('makes two of more than a gallery holds', () => {
    const many = Array.from({ length: 31 }, (_, n) => picture(n));
    const change = gathered(stateOf(paragraph('|'), ...many));
    expect(change?.doc.children.map((block) => block.childCount)).toEqual([0, 16, 15]);
    expect(checkBody(change?.doc.toJSON()).ok).toBe(true);
  });
  it('is taken back by scattering', () => {
    const state = stateOf(paragraph('|'), gallery(1, 2), paragraph('b'));
    expect(outline(scattered(state, 2))).toBe('p 1 2 p');
    expect(scattered(state, 0)).toBeNull();
  });
});

describe('a picture in a gallery', () => {
  const state = stateOf(paragraph('|'), gallery(1, 2, 3));
  it('goes to the place of another', () => {
    expect(outline(reordered(state, 3, 5))).toBe('p [2 3 1]');
    expect(outline(reordered(state, 5, 3))).toBe('p [3 1 2]');
    expect(reordered(state, 3, 3)).toBeNull();
    expect(reordered(state, 3, 0)).toBeNull();
  });
  it('taken out of two leaves the other one', () => {
    const two = stateOf(paragraph('|'), gallery(1, 2), paragraph('b'));
    expect(outline(repaired(two, two.tr.delete(3, 4)))).toBe('p 2 p');
  });
  it('that turns out to be a video comes after it', () => {
    const two = stateOf(paragraph('|'), gallery(1, 2), paragraph('b'));
    const video = { type: 'video', attrs: { assetId: id(1), caption: '', credit: '' } } as const;
    const change = withBlockReplaced(two, 3, { type: 'figure', assetId: id(1) }, video);
    if (!change) throw new Error('Expected a change');
    expect(outline(repaired(two, change))).toBe('p 2 v p');
  });
});

describe('new media', () => {
  const media = (...kinds: MediaToInsert['kind'][]): MediaToInsert[] =>
    kinds.map((kind, n) => ({ assetId: id(n + 7), kind }));
  it('come into the gallery that is selected, after the picture that is', () => {
    const state = stateOf(paragraph('|'), gallery(1, 2), paragraph());
    expect(outline(withMedia(state, mediaPlace(selected(state, 2), true), media('picture')))).toBe(
      'p [1 2 7] p',
    );
    expect(outline(withMedia(state, mediaPlace(selected(state, 3), true), media('picture', 'video')))).toBe(
      'p [1 7 2] v p',
    );
  });
  it('come after it where it is full', () => {
    const state = stateOf(paragraph('|'), gallery(...Array.from({ length: 30 }, (_, n) => n)), paragraph());
    expect(outline(withMedia(state, 3, media('picture')))).toMatch(/\] 7 p$/);
  });
  it('are a gallery where they are to stand together', () => {
    const state = stateOf(paragraph('|'));
    expect(outline(withMedia(state, 0, media('picture', 'audio', 'picture'), true))).toBe('[7 9] a p');
    expect(outline(withMedia(state, 0, media('picture'), true))).toBe('7 p');
  });
});

it('whatever is deleted, the body can be stored', () => {
  const state = stateOf(paragraph('a|'), gallery(1, 2), paragraph('b'), gallery(3, 4, 5));
  const place = fc.nat(state.doc.content.size);
  fc.assert(
    fc.property(place, place, (a, b) => {
      const after = repaired(state, state.tr.deleteRange(Math.min(a, b), Math.max(a, b)));
      expect(checkBody(after.doc.toJSON())).toMatchObject({ ok: true });
      const plain = repaired(state, state.tr.delete(Math.min(a, b), Math.max(a, b)));
      expect(checkBody(plain.doc.toJSON())).toMatchObject({ ok: true });
    }),
    { numRuns: 200 },
  );
});
