import {
  citedBy,
  walk,
  type EditionMedia,
  type RichMark,
  type RichNode,
  type StoryKind,
} from '@toasoan/domain';
import { isAllowedHref } from '@toasoan/domain/richtext';
import type { ComponentChildren } from 'preact';
import * as words from '../words/index.ts';
import { mediaRenderers } from './body-media.tsx';
import { Citation } from './citation.tsx';
import { sectionRenderers } from './body-sections.tsx';
import { bodyOfKind, countedFigures } from './layout-of-kind.ts';
import { lineLevels, type LineLevel } from './line-levels.ts';

/** What a body is rendered with. */
export interface BodyContext {
  /** The address of the story; absent where what it plays has no page of its own. */
  readonly slug?: string | undefined;
  readonly media: ReadonlyMap<string, EditionMedia>;
  /** What kind of story it is; absent where it is a part of none. */
  readonly kind?: StoryKind | undefined;
  /** Pictures that are counted, in their order. */
  readonly counted: readonly RichNode[];
  /** The picture to be fetched at once. */
  readonly firstFigure: RichNode | undefined;
  /** Sounds in reading order. */
  readonly players: readonly RichNode[];
  /** The levels of headings made of lines, such as the title of a box. */
  readonly lineLevels: ReadonlyMap<RichNode, LineLevel>;
  /** What a node holds, rendered. */
  readonly inside: (node: RichNode) => ComponentChildren;
  /** Told the name of a node or mark that has no renderer; it is left out, its text is kept. */
  readonly onUnknown: (name: string) => void;
}

export interface BodyProps {
  readonly body: RichNode;
  readonly slug?: string | undefined;
  readonly media: ReadonlyMap<string, EditionMedia>;
  readonly kind?: StoryKind | undefined;
  /** False when a picture above the body is the first one. */
  readonly startsWithFirstPicture: boolean;
  readonly onUnknown: (name: string) => void;
}

/** The body of a story: every node and mark of the rich-text schema as HTML. */
export function Body({ body: given, slug, media, kind, startsWithFirstPicture, onUnknown }: BodyProps) {
  const body = bodyOfKind(given, kind);
  const nodes = [...walk(body)];
  const firstFigure = startsWithFirstPicture
    ? nodes.find((node) => node.type === 'figure' && media.has(String(node.attrs?.['assetId'])))
    : undefined;
  const players = nodes.filter((node) => node.type === 'audio');
  const context: BodyContext = {
    slug,
    media,
    kind,
    counted: countedFigures(body, kind),
    firstFigure,
    players,
    lineLevels: lineLevels(body),
    inside: (node) => inside(node, context),
    onUnknown,
  };
  return <div class="body">{renderNode(body, context)}</div>;
}

type NodeRenderer = (node: RichNode, context: BodyContext) => ComponentChildren;
/** Given a mark, what stands inside it, and all marks on these words. */
type MarkRenderer = (
  mark: RichMark,
  children: ComponentChildren,
  marks: readonly RichMark[],
) => ComponentChildren;

/** A renderer for every node of the schema. */
export const nodeRenderers: Readonly<Record<string, NodeRenderer>> = {
  doc: (node, context) => inside(node, context),
  text: (node, context) => renderMarks(node, context),
  paragraph: (node, context) => (node.content?.length ? <p>{inside(node, context)}</p> : null),
  heading: (node, context) => {
    const Heading = `h${wholeNumber(node.attrs?.['level'], 2, 4) ?? 2}` as 'h2' | 'h3' | 'h4';
    return <Heading>{inside(node, context)}</Heading>;
  },
  bulletList: (node, context) => <ul>{inside(node, context)}</ul>,
  orderedList: (node, context) => (
    <ol start={wholeNumber(node.attrs?.['start'], 0, 100_000)} type={oneOf(node.attrs?.['type'], LIST_TYPES)}>
      {inside(node, context)}
    </ol>
  ),
  listItem: (node, context) => <li>{inside(node, context)}</li>,
  blockquote: (node, context) => <blockquote>{inside(node, context)}</blockquote>,
  hardBreak: () => <br />,
  horizontalRule: () => <hr />,
  table: (node, context) => <Table rows={node.content ?? []} context={context} />,
  tableRow: (node, context) => <tr>{inside(node, context)}</tr>,
  tableHeader: (node, context) => <th {...cellAttributes(node)}>{inside(node, context)}</th>,
  tableCell: (node, context) => <td {...cellAttributes(node)}>{inside(node, context)}</td>,
  ...mediaRenderers,
  ...sectionRenderers,
};

/** A renderer for every mark of the schema. */
export const markRenderers: Readonly<Record<string, MarkRenderer>> = {
  bold: (_mark, children) => <strong>{children}</strong>,
  italic: (_mark, children) => <em>{children}</em>,
  link: (mark, children) => {
    const href = mark.attrs?.['href'];
    if (!isAllowedHref(href)) return children;
    return (
      <a href={href} rel={href.startsWith('/') ? undefined : 'noopener'}>
        {children}
      </a>
    );
  },
  legalCitation: (mark, children, marks) => {
    const cited = citedBy(mark);
    const address = marks.find(({ type }) => type === 'link')?.attrs?.['href'];
    if (!cited) return children;
    return (
      <Citation cited={cited} address={isAllowedHref(address) ? address : null}>
        {children}
      </Citation>
    );
  },
};

function renderNode(node: RichNode, context: BodyContext): ComponentChildren {
  const render = Object.hasOwn(nodeRenderers, node.type) ? nodeRenderers[node.type] : undefined;
  if (render) return render(node, context);
  context.onUnknown(node.type);
  return inside(node, context);
}

const inside = (node: RichNode, context: BodyContext): ComponentChildren =>
  node.content?.map((child) => renderNode(child, context));

/** The text with its marks around it, the first mark outermost. */
function renderMarks(node: RichNode, context: BodyContext): ComponentChildren {
  const marks = node.marks ?? [];
  return marks.reduceRight<ComponentChildren>((children, mark) => {
    const render = Object.hasOwn(markRenderers, mark.type) ? markRenderers[mark.type] : undefined;
    if (render) return render(mark, children, marks);
    context.onUnknown(mark.type);
    return children;
  }, node.text ?? '');
}

/** A wide table scrolls by itself, by keyboard too. A first row of header cells becomes the head. */
function Table({ rows, context }: { readonly rows: readonly RichNode[]; readonly context: BodyContext }) {
  const [first, ...others] = rows;
  const hasHead = first?.content?.every((cell) => cell.type === 'tableHeader') ?? false;
  const render = (row: RichNode) => renderNode(row, context);
  return (
    <div class="table-scroll" role="group" aria-label={words.table} tabindex={0}>
      <table>
        {hasHead && first && <thead>{render(first)}</thead>}
        <tbody>{(hasHead ? others : rows).map(render)}</tbody>
      </table>
    </div>
  );
}

const LIST_TYPES = ['1', 'a', 'A', 'i', 'I'] as const;
const ALIGNMENTS = ['left', 'center', 'right'] as const;

function cellAttributes(node: RichNode) {
  const align = oneOf(node.attrs?.['align'], ALIGNMENTS);
  return {
    colspan: span(node.attrs?.['colspan']),
    rowspan: span(node.attrs?.['rowspan']),
    class: align && `align-${align}`,
  };
}

const span = (value: unknown): number | undefined => wholeNumber(value, 2, 100);

const wholeNumber = (value: unknown, min: number, max: number): number | undefined =>
  typeof value === 'number' && Number.isInteger(value) && value >= min && value <= max ? value : undefined;

const oneOf = <Value extends string>(value: unknown, values: readonly Value[]): Value | undefined =>
  values.find((candidate) => candidate === value);
