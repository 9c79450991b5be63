import { Editor, Node } from '@tiptap/core';
import { Blockquote } from '@tiptap/extension-blockquote';
import { Bold } from '@tiptap/extension-bold';
import { Document } from '@tiptap/extension-document';
import { HardBreak } from '@tiptap/extension-hard-break';
import { Heading } from '@tiptap/extension-heading';
import { HorizontalRule } from '@tiptap/extension-horizontal-rule';
import { Italic } from '@tiptap/extension-italic';
import { Link } from '@tiptap/extension-link';
import { BulletList, ListItem, OrderedList } from '@tiptap/extension-list';
import { Paragraph } from '@tiptap/extension-paragraph';
import { Text } from '@tiptap/extension-text';
import { Dropcursor, Gapcursor, UndoRedo } from '@tiptap/extensions';

/** The peer: what StarterKit puts together, and pictures as plain `img`, with nothing else on the page. */
const Figure = Node.create({
  name: 'figure',
  group: 'block',
  atom: true,
  addAttributes: () => ({ src: { default: '' }, assetId: {}, alt: {}, caption: {}, credit: {} }),
  renderHTML: ({ node }) => ['img', { src: node.attrs['src'] as string, width: 640, height: 480 }],
});

Object.assign(window, {
  plainEditor: (content: object) =>
    new Editor({
      element: document.body,
      content,
      extensions: [
        Document,
        Paragraph,
        Text,
        Heading,
        Blockquote,
        Bold,
        Italic,
        HardBreak,
        HorizontalRule,
        Link,
        BulletList,
        OrderedList,
        ListItem,
        Dropcursor,
        Gapcursor,
        UndoRedo,
        Figure,
      ],
    }),
});
