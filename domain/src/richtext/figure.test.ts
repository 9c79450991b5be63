import { describe, expect, it } from 'vitest';
import { cropNames } from '../media/renditions.ts';
import { FIGURE_SHAPES } from '../media/figure-shapes.ts';
import { plainText } from '../story/rich-node.ts';
import { checkBody, richTextSchema } from './check-body.ts';
import { read, written } from './testing/html.ts';
import { figure, reason } from './testing/nodes.ts';

describe('the shape of a figure', () => {
  const shapes = Object.keys(FIGURE_SHAPES);

  it.each(['', ...shapes])('%j goes to HTML and back', (crop) => {
    const checked = checkBody(figure({ crop, alt: 'Sân trường', caption: 'Chào cờ' }));
    if (!checked.ok) throw new Error(checked.detail);
    expect(checked.body.content?.[0]?.attrs?.['crop']).toBe(crop);
    const node = richTextSchema.nodeFromJSON(checked.body).child(0);
    expect(read(node.type.spec.parseDOM, written(node.type.spec.toDOM?.(node)))).toEqual(node.attrs);
    expect(plainText(checked.body)).toBe('Chào cờ');
  });

  it('is one there is a crop of', () => expect(cropNames).toEqual(expect.arrayContaining(shapes)));

  it('is the whole picture where nothing was chosen', () => {
    const checked = checkBody(figure({}));
    expect(checked.ok && checked.body.content?.[0]?.attrs?.['crop']).toBe('');
  });

  it.each(['share', '9x16', 'constructor', 1, null, {}])('%j is refused', (crop) =>
    expect(reason(figure({ crop }))).toBe('story.content_invalid'),
  );
});
