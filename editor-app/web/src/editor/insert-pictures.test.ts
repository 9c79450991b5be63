import { richTextSchema } from '@toasoan/domain/richtext';
import { EditorState, TextSelection } from '@tiptap/pm/state';
import { describe, expect, it } from 'vitest';
import { picturePlace } from './insert-pictures.ts';

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

describe('picturePlace', () => {
  it('is after the block with the caret', () => expect(picturePlace(stateOf(['ab', 'cd'], 2), true)).toBe(4));
  it('is before an empty line', () => expect(picturePlace(stateOf(['ab', '', 'cd'], 5), true)).toBe(4));
  it('is at the end of an untouched text', () =>
    expect(picturePlace(stateOf(['ab', 'cd'], 1), false)).toBe(8));
  it('leaves the last empty line below', () => expect(picturePlace(stateOf(['ab', ''], 1), false)).toBe(4));
});
