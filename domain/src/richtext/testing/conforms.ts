import { z } from 'zod';
import type { RichNode } from '../../story/rich-node.ts';
import { isAllowedHref } from '../attributes.ts';

/**
 * What a stored body may hold, written a second time and without ProseMirror, to judge what `checkBody` lets
 * through: every object strict, every attribute with its range.
 */
const clean = (max: number) =>
  z
    .string()
    .max(max)
    .refine((text) => text === text.normalize('NFC') && !/[^\P{Cc}\t\n]|\p{Surrogate}/u.test(text));

const assetId = z.string().regex(/^[a-z0-9]{20,32}$/);

const mark = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('bold') }),
  z.strictObject({ type: z.literal('italic') }),
  z.strictObject({
    type: z.literal('link'),
    attrs: z.strictObject({ href: z.string().refine(isAllowedHref) }),
  }),
  z.strictObject({
    type: z.literal('legalCitation'),
    attrs: z.strictObject({
      documentType: z.string().regex(/^[a-zA-Z]{3,20}$/),
      number: clean(60),
      date: z.string().regex(/^(\d{4}(-\d\d-\d\d)?)?$/),
      issuer: clean(200),
      title: clean(300),
    }),
  }),
]);
const marks = z.array(mark).min(1).max(4).optional();
const text = z.strictObject({ type: z.literal('text'), text: clean(1_500_000).min(1), marks });
const inline = z.discriminatedUnion('type', [text, z.strictObject({ type: z.literal('hardBreak'), marks })]);
const inlines = z.array(inline).optional();

const span = z.int().min(1).max(50);
const cell = (name: 'tableCell' | 'tableHeader') =>
  z.strictObject({
    type: z.literal(name),
    attrs: z.strictObject({
      colspan: span,
      rowspan: span,
      colwidth: z.array(z.int().min(0).max(10_000)).min(1).max(50).nullable(),
      align: z.enum(['left', 'center', 'right']).nullable(),
    }),
    get content() {
      return z.array(block).min(1);
    },
  });
const tableRow = z.strictObject({
  type: z.literal('tableRow'),
  get content() {
    return z.array(z.discriminatedUnion('type', [cell('tableCell'), cell('tableHeader')])).optional();
  },
});
const paragraph = z.strictObject({ type: z.literal('paragraph'), content: inlines });
const listItem = z.strictObject({
  type: z.literal('listItem'),
  get content(): z.ZodType {
    return z.tuple([paragraph]).rest(block);
  },
});
const figure = z.strictObject({
  type: z.literal('figure'),
  attrs: z.strictObject({
    assetId,
    alt: clean(1_000),
    caption: clean(2_000),
    credit: clean(300),
    crop: z.literal(['', '16x9', '4x3', '1x1', '4x5']),
  }),
});
const block: z.ZodType = z.lazy(() =>
  z.discriminatedUnion('type', [
    paragraph,
    z.strictObject({
      type: z.literal('heading'),
      attrs: z.strictObject({ level: z.literal([2, 3, 4]) }),
      content: inlines,
    }),
    z.strictObject({ type: z.literal('horizontalRule') }),
    z.strictObject({ type: z.literal('bulletList'), content: z.array(listItem).min(1) }),
    z.strictObject({
      type: z.literal('orderedList'),
      attrs: z.strictObject({
        start: z.int().min(1).max(10_000),
        type: z.enum(['1', 'a', 'A', 'i', 'I']).nullable(),
      }),
      content: z.array(listItem).min(1),
    }),
    z.strictObject({ type: z.literal('blockquote'), content: z.array(block).min(1) }),
    z.strictObject({ type: z.literal('table'), content: z.array(tableRow).min(1) }),
    figure,
    z.strictObject({
      type: z.literal('video'),
      attrs: z.strictObject({ assetId, caption: clean(2_000), credit: clean(300) }),
    }),
    z.strictObject({
      type: z.literal('audio'),
      attrs: z.strictObject({ assetId, title: clean(300), caption: clean(2_000), credit: clean(300) }),
    }),
    z.strictObject({
      type: z.literal('attachment'),
      attrs: z.strictObject({ assetId, title: clean(300) }),
    }),
  ]),
);

const paragraphOrList = block.refine((node) =>
  ['paragraph', 'bulletList', 'orderedList'].includes((node as RichNode).type),
);
/** Plain text in its place. */
const line = <Name extends string>(name: Name, max: number) =>
  z.strictObject({
    type: z.literal(name),
    content: z.tuple([z.strictObject({ type: z.literal('text'), text: clean(max).min(1) })]).optional(),
  });

const section: z.ZodType = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('gallery'), content: z.array(figure).min(2).max(30) }),
  z.strictObject({ type: z.literal('deskNote'), content: z.array(paragraph).min(1) }),
  z.strictObject({
    type: z.literal('infoBox'),
    content: z.tuple([line('infoBoxTitle', 200), paragraphOrList]).rest(paragraphOrList),
  }),
  z.strictObject({
    type: z.literal('pullQuote'),
    content: z.tuple([line('pullQuoteText', 600), line('speaker', 200)]),
  }),
  z.strictObject({
    type: z.literal('keyFigures'),
    content: z
      .array(
        z.strictObject({
          type: z.literal('keyFigure'),
          content: z.tuple([line('keyNumber', 30), line('keyLabel', 160)]),
        }),
      )
      .min(1)
      .max(6),
  }),
  z.strictObject({
    type: z.literal('timeline'),
    content: z
      .array(
        z.strictObject({
          type: z.literal('timelineRow'),
          content: z.tuple([
            line('timelineTime', 80),
            z.strictObject({ type: z.literal('timelineText'), content: z.array(text).optional() }),
          ]),
        }),
      )
      .min(1),
  }),
  z.strictObject({
    type: z.literal('questionAnswer'),
    content: z.tuple([line('question', 500), paragraph]).rest(paragraph),
  }),
]);

/** A stored body. */
export const storedBody = z.strictObject({
  type: z.literal('doc'),
  content: z.array(z.union([block, section])).min(1),
});
