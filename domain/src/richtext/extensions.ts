import type { Extensions } from '@tiptap/core';
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
import { Table, TableCell, TableHeader, TableRow } from '@tiptap/extension-table';
import { Text } from '@tiptap/extension-text';
import { isAllowedHref } from './attributes.ts';
import { Figure } from './figure.ts';

/** A link stores its address only; target and rel are the page's business. */
export const NewsroomLink = Link.extend({
  inclusive: false,
  addAttributes() {
    return {
      href: {
        default: '',
        validate: (value: unknown) => {
          if (!isAllowedHref(value)) throw new RangeError('link.href');
        },
        parseHTML: (element: { getAttribute(name: string): string | null }) => element.getAttribute('href') ?? '',
      },
    };
  },
}).configure({ openOnClick: false, autolink: true, linkOnPaste: true, HTMLAttributes: {}, isAllowedUri: isAllowedHref });

/**
 * The rich-text schema, defined once: the editor adds views and commands to these, the gate checks against their
 * schema, the renderers cover their names.
 */
export const richTextExtensions: Extensions = [
  Document,
  Paragraph,
  Text,
  Heading.configure({ levels: [2, 3, 4] }),
  BulletList,
  OrderedList,
  ListItem,
  Blockquote,
  HardBreak,
  HorizontalRule,
  Bold,
  Italic,
  NewsroomLink,
  Table.configure({ resizable: false }),
  TableRow,
  TableHeader,
  TableCell,
  Figure,
];
