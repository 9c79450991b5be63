import { VisuallyHidden } from '@mantine/core';
import { citedBy, citedInWords, type RichMark, type RichNode } from '@toasoan/domain';
import { isAllowedHref } from '@toasoan/domain/richtext';
import { Fragment, type ReactNode } from 'react';
import * as texts from '#words/text';
import { DeskNoteText } from './desk-note-text.tsx';
import { MediaText } from './media-text.tsx';
import { QuotedWords } from './quoted-words.tsx';
import classes from './rich-text.module.css';

interface Props {
  readonly body: RichNode;
  /** True for a block at the top of the text that is to be marked. */
  readonly marked?: (block: RichNode) => boolean;
}

/** A story's body to read, without the editor. */
export function RichText({ body, marked = () => false }: Props) {
  return (
    <div className={classes.text}>
      {(body.content ?? []).map((block, index) =>
        marked(block) ? (
          <div className={classes.marked} key={index}>
            <VisuallyHidden>{texts.differs}</VisuallyHidden>
            <Node node={block} />
          </div>
        ) : (
          <Node node={block} key={index} />
        ),
      )}
    </div>
  );
}

function Node({ node }: { readonly node: RichNode }): ReactNode {
  const children = (node.content ?? []).map((child, index) => <Node key={index} node={child} />);
  switch (node.type) {
    case 'text':
      return (
        <QuotedWords
          inline={node}
          text={node.text ?? ''}
          wrap={(words) => (node.marks ?? []).reduceRight<ReactNode>(withMark, words)}
        />
      );
    case 'paragraph':
      return <p>{children}</p>;
    case 'heading':
      return <Heading level={node.attrs?.['level']}>{children}</Heading>;
    case 'bulletList':
      return <ul>{children}</ul>;
    case 'orderedList':
      return <ol start={numberOr(node.attrs?.['start'], 1)}>{children}</ol>;
    case 'listItem':
      return <li>{children}</li>;
    case 'blockquote':
      return <blockquote>{children}</blockquote>;
    case 'horizontalRule':
      return <hr />;
    case 'hardBreak':
      return <br />;
    case 'figure':
    case 'video':
    case 'audio':
    case 'attachment':
      return <MediaText type={node.type} attrs={node.attrs ?? {}} />;
    case 'table':
      return (
        <div className={classes.tableFrame} tabIndex={0} role="group" aria-label={texts.table}>
          <table>
            <tbody>{children}</tbody>
          </table>
        </div>
      );
    case 'tableRow':
      return <tr>{children}</tr>;
    case 'tableHeader':
      return <th {...spans(node)}>{children}</th>;
    case 'tableCell':
      return <td {...spans(node)}>{children}</td>;
    case 'infoBox':
      return <aside className={classes.box}>{children}</aside>;
    case 'questionAnswer':
      return <section className={classes.qa}>{children}</section>;
    case 'pullQuote':
      return <figure className={classes.pullQuote}>{children}</figure>;
    case 'pullQuoteText':
      return <Line className={classes.said}>{children}</Line>;
    case 'speaker':
      return <Line className={classes.speaker}>{children}</Line>;
    case 'keyFigures':
      return <div className={classes.figures}>{children}</div>;
    case 'keyFigure':
      return <div>{children}</div>;
    case 'keyNumber':
      return <Line className={classes.number}>{children}</Line>;
    case 'keyLabel':
      return <Line className={classes.label}>{children}</Line>;
    case 'timeline':
      return <ol className={classes.timeline}>{children}</ol>;
    case 'timelineRow':
      return <li>{children}</li>;
    case 'timelineText':
      return <Line>{children}</Line>;
    case 'timelineTime':
    case 'infoBoxTitle':
    case 'question':
      return <Line className={classes.lead}>{children}</Line>;
    case 'gallery':
      return (
        <div className={classes.gallery} role="group" aria-label={texts.galleryOf(children.length)}>
          {children}
        </div>
      );
    case 'deskNote':
      return <DeskNoteText>{children}</DeskNoteText>;
    default:
      return <Fragment>{children}</Fragment>;
  }
}

/** A line of a section; one that was left empty is not shown. */
function Line({
  className,
  children,
}: {
  readonly className?: string | undefined;
  readonly children: readonly ReactNode[];
}) {
  return children.length > 0 ? <p className={className}>{children}</p> : null;
}

function Heading({ level, children }: { readonly level: unknown; readonly children: ReactNode }) {
  if (level === 4) return <h4>{children}</h4>;
  return level === 3 ? <h3>{children}</h3> : <h2>{children}</h2>;
}

function withMark(inner: ReactNode, mark: RichMark): ReactNode {
  const href = mark.attrs?.['href'];
  if (mark.type === 'bold') return <strong>{inner}</strong>;
  if (mark.type === 'italic') return <em>{inner}</em>;
  const cited = citedBy(mark);
  if (cited) return <cite title={citedInWords(cited)}>{inner}</cite>;
  if (mark.type !== 'link' || !isAllowedHref(href)) return inner;
  return (
    <a href={href} target="_blank" rel="noopener noreferrer">
      {inner}
    </a>
  );
}

const numberOr = (value: unknown, otherwise: number): number =>
  typeof value === 'number' ? value : otherwise;

const spans = (node: RichNode): { colSpan: number; rowSpan: number } => ({
  colSpan: numberOr(node.attrs?.['colspan'], 1),
  rowSpan: numberOr(node.attrs?.['rowspan'], 1),
});
