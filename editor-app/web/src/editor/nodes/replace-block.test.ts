import { richTextSchema } from '@toasoan/domain/richtext';
import { EditorState } from '@tiptap/pm/state';
import { expect, it } from 'vitest';
import { withBlockReplaced } from './replace-block.ts';

const id = 'a'.repeat(24);
const state = EditorState.create({
  doc: richTextSchema.nodeFromJSON({
    type: 'doc',
    content: [
      { type: 'paragraph', content: [{ type: 'text', text: 'ab' }] },
      { type: 'attachment', attrs: { assetId: id, title: 'Kế hoạch' } },
      { type: 'paragraph' },
    ],
  }),
});
const figure = {
  type: 'figure',
  attrs: { assetId: id, alt: 'Biểu đồ', caption: '', credit: '', crop: '' },
} as const;
const types = (position: number, assetId = id): string[] | undefined =>
  withBlockReplaced(state, position, { type: 'attachment', assetId }, figure)?.doc.content.content.map(
    (node) => node.type.name,
  );

it('puts the new block where the old one was', () => {
  const change = withBlockReplaced(state, 4, { type: 'attachment', assetId: id }, figure);
  expect(change?.doc.nodeAt(4)?.toJSON()).toEqual(figure);
  expect(types(4)).toEqual(['paragraph', 'figure', 'paragraph']);
});

it('does nothing when another block stands there meanwhile', () => {
  expect(types(0)).toBeUndefined();
  expect(types(4, 'b'.repeat(24))).toBeUndefined();
});
