import type { Extensions } from '@tiptap/core';
import { Blockquote } from '@tiptap/extension-blockquote';
import { Bold } from '@tiptap/extension-bold';
import { HardBreak } from '@tiptap/extension-hard-break';
import { Italic } from '@tiptap/extension-italic';
import { BulletList, ListItem } from '@tiptap/extension-list';
import { Paragraph } from '@tiptap/extension-paragraph';
import { Table, TableRow } from '@tiptap/extension-table';
import { Text } from '@tiptap/extension-text';
import { Attachment } from './attachment.ts';
import { Audio } from './audio.ts';
import { DeskNote } from './desk-note.ts';
import { NewsroomDocument } from './document.ts';
import { Figure } from './figure.ts';
import { Gallery } from './gallery.ts';
import { NewsroomHeading } from './heading.ts';
import { NewsroomHorizontalRule } from './horizontal-rule.ts';
import { InfoBox, InfoBoxTitle } from './info-box.ts';
import { KeyFigure, KeyFigures, KeyLabel, KeyNumber } from './key-figures.ts';
import { LegalCitation } from './legal-citation.ts';
import { NewsroomLink } from './link.ts';
import { NewsroomOrderedList } from './ordered-list.ts';
import { PullQuote, PullQuoteText, Speaker } from './pull-quote.ts';
import { Question, QuestionAnswer } from './question-answer.ts';
import { NewsroomTableCell, NewsroomTableHeader } from './table-cells.ts';
import { Timeline, TimelineRow, TimelineText, TimelineTime } from './timeline.ts';
import { Video } from './video.ts';

/**
 * The rich-text schema, defined once: the editor adds views and commands to these, the gate checks against their
 * schema, the renderers cover their names. Every attribute has a `validate`: ProseMirror keeps any JSON without one.
 */
export const richTextExtensions: Extensions = [
  NewsroomDocument,
  Paragraph,
  Text,
  NewsroomHeading,
  BulletList,
  NewsroomOrderedList,
  ListItem,
  Blockquote,
  HardBreak,
  NewsroomHorizontalRule,
  Bold,
  Italic,
  LegalCitation,
  NewsroomLink,
  Table.configure({ resizable: false }),
  TableRow,
  NewsroomTableHeader,
  NewsroomTableCell,
  Figure,
  Video,
  Audio,
  Attachment,
  Gallery,
  DeskNote,
  InfoBox,
  InfoBoxTitle,
  QuestionAnswer,
  Question,
  PullQuote,
  PullQuoteText,
  Speaker,
  KeyFigures,
  KeyFigure,
  KeyNumber,
  KeyLabel,
  Timeline,
  TimelineRow,
  TimelineTime,
  TimelineText,
];
