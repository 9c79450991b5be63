import fc from 'fast-check';
import type { RichMark, RichNode } from '../../story/rich-node.ts';
import { anyText } from '../../testing/check.ts';

export const documentIds = fc.integer({ min: 0, max: 9 }).map((n) => `asset${String(n).padStart(19, '0')}`);
export const hrefs = fc.constantFrom(
  'https://example.org/a?b=c#d',
  'http://example.org',
  'mailto:toa-soan@example.org',
  'tel:+84240000000',
  '/tin/khai-giang',
  '/',
);

const some = fc.option;
const words = anyText(12).map((text) => `x${text}`);

const citations = fc.record({
  documentType: fc.constantFrom('decree', 'law', 'resolution'),
  number: fc.constantFrom('71-NQ/TW', '43/2019/QH14', ''),
  date: fc.constantFrom('', '2019', '2025-08-22'),
  issuer: anyText(9),
  title: anyText(9),
});

/** Marks in any order, each at most once. */
const marks: fc.Arbitrary<RichMark[]> = fc
  .tuple(fc.boolean(), fc.boolean(), some(hrefs), some(citations))
  .map(([bold, italic, href, citation]) => [
    ...(citation === null ? [] : [{ type: 'legalCitation', attrs: citation }]),
    ...(href === null ? [] : [{ type: 'link', attrs: { href } }]),
    ...(bold ? [{ type: 'bold' }] : []),
    ...(italic ? [{ type: 'italic' }] : []),
  ])
  .chain((list) => fc.shuffledSubarray(list, { minLength: list.length }));

const text: fc.Arbitrary<RichNode> = fc.record({ type: fc.constant('text'), text: words, marks });
const inline: fc.Arbitrary<RichNode> = fc.oneof(
  { weight: 5, arbitrary: text },
  { weight: 1, arbitrary: fc.constant({ type: 'hardBreak' }) },
);
const inlines = fc.array(inline, { maxLength: 3 });
const paragraph: fc.Arbitrary<RichNode> = inlines.map((content) => ({ type: 'paragraph', content }));

const shapes = fc.constantFrom('', '16x9', '4x3', '1x1', '4x5');
const figure: fc.Arbitrary<RichNode> = fc
  .record({ assetId: documentIds, alt: anyText(9), caption: anyText(9), credit: anyText(9), crop: shapes })
  .map((attrs) => ({ type: 'figure', attrs }));
const video: fc.Arbitrary<RichNode> = fc
  .record({ assetId: documentIds, caption: anyText(9), credit: anyText(9) })
  .map((attrs) => ({ type: 'video', attrs }));
const audio: fc.Arbitrary<RichNode> = fc
  .record({ assetId: documentIds, title: anyText(9), caption: anyText(9), credit: anyText(9) })
  .map((attrs) => ({ type: 'audio', attrs }));
const attachment: fc.Arbitrary<RichNode> = fc
  .record({ assetId: documentIds, title: anyText(9) })
  .map((attrs) => ({ type: 'attachment', attrs }));

const cellAttrs = fc.record({
  colspan: fc.integer({ min: 1, max: 50 }),
  rowspan: fc.integer({ min: 1, max: 50 }),
  colwidth: some(fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 1, maxLength: 3 })),
  align: fc.constantFrom(null, 'left', 'center', 'right'),
});

const blocks = fc.letrec<{ block: RichNode; listItem: RichNode; cell: RichNode }>((tie) => ({
  block: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    paragraph,
    fc.record({
      type: fc.constant('heading'),
      attrs: fc.record({ level: fc.constantFrom(2, 3, 4) }),
      content: inlines,
    }),
    fc.constant({ type: 'horizontalRule' }),
    fc.oneof(figure, video, audio, attachment),
    fc
      .array(tie('listItem'), { minLength: 1, maxLength: 2 })
      .map((content) => ({ type: 'bulletList', content })),
    fc.record({
      type: fc.constant('orderedList'),
      attrs: fc.record({
        start: fc.integer({ min: 1, max: 10_000 }),
        type: fc.constantFrom(null, '1', 'a', 'A', 'i', 'I'),
      }),
      content: fc.array(tie('listItem'), { minLength: 1, maxLength: 2 }),
    }),
    fc
      .array(tie('block'), { minLength: 1, maxLength: 2 })
      .map((content) => ({ type: 'blockquote', content })),
    fc
      .array(fc.array(tie('cell'), { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 2 })
      .map((rows) => ({ type: 'table', content: rows.map((content) => ({ type: 'tableRow', content })) })),
  ),
  listItem: fc
    .tuple(paragraph, fc.array(tie('block'), { maxLength: 1 }))
    .map(([first, more]) => ({ type: 'listItem', content: [first, ...more] })),
  cell: fc.record({
    type: fc.constantFrom('tableCell', 'tableHeader'),
    attrs: cellAttrs,
    content: fc.array(tie('block'), { minLength: 1, maxLength: 1 }),
  }),
}));

const deskNote: fc.Arbitrary<RichNode> = fc
  .array(paragraph, { minLength: 1, maxLength: 2 })
  .map((content) => ({ type: 'deskNote', content }));

/** A line of a section: plain text, or nothing. */
const line = (type: string): fc.Arbitrary<RichNode> =>
  words.map((text) => ({ type, ...(text === 'x' ? {} : { content: [{ type: 'text', text }] }) }));
const lists = blocks.block.filter(({ type }) => type === 'bulletList' || type === 'orderedList');
const infoBox: fc.Arbitrary<RichNode> = fc
  .tuple(line('infoBoxTitle'), fc.array(fc.oneof(paragraph, lists), { minLength: 1, maxLength: 2 }))
  .map(([title, content]) => ({ type: 'infoBox', content: [title, ...content] }));

const questionAnswer: fc.Arbitrary<RichNode> = fc
  .tuple(line('question'), fc.array(paragraph, { minLength: 1, maxLength: 2 }))
  .map(([question, answer]) => ({ type: 'questionAnswer', content: [question, ...answer] }));

const pullQuote: fc.Arbitrary<RichNode> = fc
  .tuple(line('pullQuoteText'), line('speaker'))
  .map((content) => ({ type: 'pullQuote', content }));

const keyFigures: fc.Arbitrary<RichNode> = fc
  .array(fc.tuple(line('keyNumber'), line('keyLabel')), { minLength: 1, maxLength: 6 })
  .map((rows) => ({ type: 'keyFigures', content: rows.map((content) => ({ type: 'keyFigure', content })) }));

const timelineRow: fc.Arbitrary<RichNode> = fc
  .tuple(line('timelineTime'), fc.array(text, { maxLength: 2 }))
  .map(([time, content]) => ({ type: 'timelineRow', content: [time, { type: 'timelineText', content }] }));
const timeline: fc.Arbitrary<RichNode> = fc
  .array(timelineRow, { minLength: 1, maxLength: 3 })
  .map((content) => ({ type: 'timeline', content }));

const gallery: fc.Arbitrary<RichNode> = fc
  .array(figure, { minLength: 2, maxLength: 4 })
  .map((content) => ({ type: 'gallery', content }));

/** Blocks that stand at the top only. */
const sections = fc.oneof(gallery, deskNote, infoBox, questionAnswer, pullQuote, keyFigures, timeline);

/** Bodies as an editor sends them, with every node and mark of the schema. */
export const bodies: fc.Arbitrary<RichNode> = fc
  .array(fc.oneof({ weight: 3, arbitrary: blocks.block }, { weight: 1, arbitrary: sections }), {
    minLength: 1,
    maxLength: 4,
  })
  .map((content) => ({ type: 'doc', content }));

const key = fc.constantFrom(
  'type',
  'attrs',
  'content',
  'marks',
  'text',
  'level',
  'start',
  'href',
  'assetId',
  'alt',
  'title',
  'caption',
  'colspan',
  'colwidth',
  'align',
  '__proto__',
  'constructor',
  'toString',
  'length',
);
const names = fc.constantFrom(
  'doc',
  'paragraph',
  'text',
  'heading',
  'bulletList',
  'orderedList',
  'listItem',
  'blockquote',
  'hardBreak',
  'horizontalRule',
  'table',
  'tableRow',
  'tableCell',
  'tableHeader',
  'figure',
  'video',
  'audio',
  'attachment',
  'gallery',
  'deskNote',
  'infoBox',
  'infoBoxTitle',
  'questionAnswer',
  'question',
  'pullQuote',
  'pullQuoteText',
  'speaker',
  'keyFigures',
  'keyFigure',
  'keyNumber',
  'keyLabel',
  'timeline',
  'timelineRow',
  'timelineTime',
  'timelineText',
  'bold',
  'italic',
  'link',
  'legalCitation',
  'script',
  'iframe',
  '__proto__',
  'constructor',
);

/** Any JSON, mostly made of words that mean something in a body. */
export const anyJson: fc.Arbitrary<unknown> = fc.oneof(
  fc.jsonValue({ maxDepth: 4 }),
  fc.letrec<{ value: unknown }>((tie) => ({
    value: fc.oneof(
      { maxDepth: 5 },
      fc.oneof(
        names,
        fc.integer({ min: -2, max: 60 }),
        fc.double(),
        fc.boolean(),
        fc.constant(null),
        anyText(8),
        hrefs,
        documentIds,
      ),
      fc.array(tie('value'), { maxLength: 3 }),
      // As JSON.parse makes it: a key `__proto__` is a key like any other.
      fc
        .array(fc.tuple(key, tie('value')), { maxLength: 4 })
        .map((entries) => Object.fromEntries(entries) as unknown),
      fc.record(
        {
          type: names,
          attrs: tie('value'),
          content: fc.array(tie('value'), { maxLength: 3 }),
          marks: tie('value'),
          text: anyText(5),
        },
        { requiredKeys: ['type'] },
      ),
    ),
  })).value,
);

/** A body with one place in it, anywhere, replaced by something else. */
export const damagedBodies: fc.Arbitrary<unknown> = fc
  .tuple(bodies, anyJson, fc.nat())
  .map(([body, other, place]) => {
    const copy = structuredCopy(body);
    const holders = places(copy);
    const [holder, name] = holders[place % holders.length] ?? [];
    if (holder && name !== undefined) holder[name] = other;
    return copy;
  });

const structuredCopy = (value: unknown): unknown => JSON.parse(JSON.stringify(value)) as unknown;

/** Every place a value stands in: the object or array that holds it, and its key. */
function places(value: unknown): [Record<string, unknown>, string][] {
  if (typeof value !== 'object' || value === null) return [];
  const holder = value as Record<string, unknown>;
  return Object.keys(holder).flatMap((name) => [
    [holder, name] as [Record<string, unknown>, string],
    ...places(holder[name]),
  ]);
}
