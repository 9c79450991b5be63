import type { Mark, Node, ParseRule } from '@tiptap/pm/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check } from '../testing/check.ts';
import { richTextSchema } from './check-body.ts';
import { bodies } from './testing/bodies.ts';
import { read, written, type Written } from './testing/html.ts';

const types = richTextSchema.nodes;
const rulesOf = (name: string): readonly ParseRule[] | undefined => types[name]?.spec.parseDOM;

describe('to HTML and back', () => {
  it('every node and mark keeps its attributes', () => {
    const met = new Set<string>();
    const meet = (item: Node | Mark, spec: unknown): void => {
      met.add(item.type.name);
      const attrs = read(item.type.spec.parseDOM, written(spec));
      expect(attrs, item.type.name).not.toBe(false);
      const again = item.type.create(attrs as object);
      // The numbering 1 is what a list has without saying so.
      const expected = item.attrs['type'] === '1' ? { ...item.attrs, type: null } : { ...item.attrs };
      expect({ ...again?.attrs }).toEqual(expected);
    };
    check(
      fc.property(bodies, (body) => {
        richTextSchema.nodeFromJSON(body).descendants((node) => {
          if (!node.isText) meet(node, node.type.spec.toDOM?.(node));
          for (const mark of node.marks) meet(mark, mark.type.spec.toDOM?.(mark, true));
        });
      }),
      300,
    );
    const all = [...Object.keys(types), ...Object.keys(richTextSchema.marks)].filter(
      (name) => name !== 'doc' && name !== 'text',
    );
    expect([...met].sort()).toEqual(all.sort());
  });
});

describe('what a pasted page brings', () => {
  it.each<[string, Written, object | false]>([
    ['heading', ['h2', { level: '9', onclick: 'x' }], { level: 2 }],
    ['heading', ['h4', {}], { level: 4 }],
    ['heading', ['h1', {}], false],
    ['heading', ['h5', {}], false],
    ['orderedList', ['ol', { start: '0', type: 'disc' }], { start: 1 }],
    ['orderedList', ['ol', { start: '-3', type: 'A' }], { start: 1, type: 'A' }],
    ['orderedList', ['ol', { start: 'x', style: 'list-style-type: lower-roman' }], { start: 1, type: 'i' }],
    ['orderedList', ['ol', { start: '99999' }], { start: 1 }],
    [
      'tableCell',
      ['td', { colspan: '0', rowspan: '1e9', colwidth: 'a,b', align: 'justify' }],
      { colspan: 1, rowspan: 1 },
    ],
    [
      'tableCell',
      ['td', { colspan: '3', rowspan: '2', colwidth: '100,50', align: 'RIGHT' }],
      { colspan: 3, rowspan: 2, colwidth: [100, 50], align: 'right' },
    ],
    ['tableHeader', ['th', { colspan: 'true', rowspan: '1.5' }], { colspan: 1, rowspan: 1 }],
    ['figure', ['figure', { 'data-asset-id': 'x' }], false],
    ['figure', ['figure', {}], false],
    ['video', ['figure', { 'data-video-id': 'https://example.org/x.mp4' }], false],
    ['video', ['figure', { 'data-asset-id': 'a'.repeat(24) }], false],
    [
      'video',
      ['figure', { 'data-video-id': 'a'.repeat(24), 'data-caption': 'x'.repeat(2_001) }],
      { assetId: 'a'.repeat(24), caption: 'x'.repeat(2_000), credit: '' },
    ],
    ['audio', ['figure', { 'data-audio-id': 'X' }], false],
    ['attachment', ['div', { 'data-attachment-id': '../x' }], false],
    [
      'attachment',
      ['div', { 'data-attachment-id': 'a'.repeat(24), 'data-title': 'x'.repeat(301), href: 'javascript:x' }],
      { assetId: 'a'.repeat(24), title: 'x'.repeat(300) },
    ],
    [
      'figure',
      ['figure', { 'data-asset-id': 'a'.repeat(24), 'data-credit': 'x'.repeat(301) }],
      { assetId: 'a'.repeat(24), alt: '', caption: '', credit: 'x'.repeat(300), crop: '' },
    ],
    [
      'figure',
      ['figure', { 'data-asset-id': 'a'.repeat(24), 'data-crop': 'share' }],
      { assetId: 'a'.repeat(24), alt: '', caption: '', credit: '', crop: '' },
    ],
  ])('%s from %j', (name, page, attrs) => {
    expect(read(rulesOf(name), page)).toEqual(attrs);
    if (attrs) expect(() => types[name]?.create(attrs)).not.toThrow();
  });

  it.each(['javascript:alert(1)', 'java\tscript:alert(1)', 'data:text/html,x', '//example.org', ''])(
    'a link to %j is only its text',
    (href) => {
      expect(read(richTextSchema.marks['link']?.spec.parseDOM, ['a', { href }])).toBe(false);
    },
  );
});
