import type { RichNode } from '@toasoan/domain';
import type { ComponentChildren } from 'preact';
import type { BodyContext } from './body.tsx';
import type { LineLevel } from './line-levels.ts';

type SectionRenderer = (node: RichNode, context: BodyContext) => ComponentChildren;

/** A line that heads a part of the text; one that was left empty is not shown. */
const heading =
  (className: string): SectionRenderer =>
  (node, { inside, lineLevels }) => {
    if (!node.content?.length) return null;
    const Heading: `h${LineLevel}` = `h${lineLevels.get(node) ?? 2}`;
    return <Heading class={className}>{inside(node)}</Heading>;
  };

/** Any other line; one that was left empty is not shown. */
const line =
  (shown: (inside: ComponentChildren) => ComponentChildren): SectionRenderer =>
  (node, { inside }) =>
    node.content?.length ? shown(inside(node)) : null;

/** Renderers of sections, which stand at the top of a body, and of their parts. */
export const sectionRenderers: Readonly<Record<string, SectionRenderer>> = {
  infoBox: (node, { inside }) => <aside class="info-box">{inside(node)}</aside>,
  infoBoxTitle: heading('section-title'),
  questionAnswer: (node, { inside }) => <section class="question-answer">{inside(node)}</section>,
  question: heading('section-title'),
  pullQuote: (node, { inside }) => <figure class="pull-quote">{inside(node)}</figure>,
  pullQuoteText: line((inside) => (
    <blockquote>
      <p>{inside}</p>
    </blockquote>
  )),
  speaker: line((inside) => <figcaption>{inside}</figcaption>),
  keyFigures: (node, { inside }) => <dl class="key-figures">{inside(node)}</dl>,
  /** What is counted comes first for those who listen, the number first for those who look. */
  keyFigure: (node, { inside }) => (
    <div>{(node.content ?? []).toReversed().map((line) => inside({ ...node, content: [line] }))}</div>
  ),
  keyNumber: (node, { inside }) => <dd>{inside(node)}</dd>,
  keyLabel: (node, { inside }) => <dt>{inside(node)}</dt>,
  timeline: (node, { inside }) => <ol class="timeline">{inside(node)}</ol>,
  timelineRow: (node, { inside }) => <li>{inside(node)}</li>,
  timelineTime: line((inside) => (
    <p class="timeline-time">
      <strong>{inside}</strong>
    </p>
  )),
  timelineText: line((inside) => <p>{inside}</p>),
  /** An edition holds none; this makes sure that none is ever shown. */
  deskNote: () => null,
};
