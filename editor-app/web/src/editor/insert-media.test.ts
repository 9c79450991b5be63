import { checkBody, richTextSchema } from '@toasoan/domain/richtext';
import { EditorState, TextSelection } from '@tiptap/pm/state';
import { describe, expect, it } from 'vitest';
import { mediaPlace, withMedia } from './insert-media.ts';
import type { MediaToInsert } from './media-node.ts';

const { doc, paragraph } = richTextSchema.nodes;
function stateOf(lines: string[], caret: number): EditorState {
  const blocks = lines.map((line) => paragraph?.create(null, line === '' ? null : richTextSchema.text(line)));
  const node = doc?.create(
    null,
    blocks.filter((block) => block !== undefined),
  );
  if (!node) throw new Error('Expected the story schema');
  return EditorState.create({ doc: node, selection: TextSelection.create(node, caret) });
}

describe('mediaPlace', () => {
  it('is after the block with the caret', () => expect(mediaPlace(stateOf(['ab', 'cd'], 2), true)).toBe(4));
  it('is before an empty line', () => expect(mediaPlace(stateOf(['ab', '', 'cd'], 5), true)).toBe(4));
  it('is at the end of an untouched text', () => expect(mediaPlace(stateOf(['ab', 'cd'], 1), false)).toBe(8));
  it('leaves the last empty line below', () => expect(mediaPlace(stateOf(['ab', ''], 1), false)).toBe(4));
});

describe('withMedia', () => {
  const media: MediaToInsert[] = (['picture', 'video', 'audio', 'document'] as const).map((kind, n) => ({
    assetId: `asset${n}`.padEnd(24, '0'),
    kind,
    words: { title: 'Lễ khai giảng.mp4', alt: 'Sân trường', caption: 'Sáng 5/9', credit: 'Lan' },
  }));
  const names = (state: EditorState, position: number): string[] => {
    const names: string[] = [];
    withMedia(state, position, media).doc.forEach((node) => names.push(node.type.name));
    return names;
  };

  it('keeps the order and gives each kind its block', () => {
    expect(names(stateOf(['ab', 'cd'], 1), 4)).toEqual([
      'paragraph',
      'figure',
      'video',
      'audio',
      'attachment',
      'paragraph',
    ]);
  });

  it('leaves a line to write on after the last one', () => {
    expect(names(stateOf(['ab'], 1), 4).at(-1)).toBe('paragraph');
    expect(names(stateOf(['ab', ''], 1), 4)).toHaveLength(6);
  });

  it('takes a place that is gone as the end', () => {
    expect(names(stateOf(['ab'], 1), 900)).toEqual(names(stateOf(['ab'], 1), 4));
  });

  it('makes a body that the gate takes, words filled in', () => {
    const body: unknown = withMedia(stateOf(['ab'], 1), 4, media).doc.toJSON();
    const checked = checkBody(body);
    expect(checked).toMatchObject({ ok: true });
    expect(JSON.stringify(checked)).toContain('"title":"Lễ khai giảng"');
    expect(JSON.stringify(checked)).toContain('"alt":"Sân trường"');
  });
});
