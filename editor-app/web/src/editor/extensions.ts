import type { AnyExtension, Extensions } from '@tiptap/core';
import { Dropcursor, Gapcursor, Placeholder, UndoRedo } from '@tiptap/extensions';
import {
  DeskNote,
  InfoBox,
  InfoBoxTitle,
  KeyFigure,
  KeyFigures,
  KeyLabel,
  KeyNumber,
  PullQuote,
  PullQuoteText,
  Question,
  QuestionAnswer,
  Speaker,
  Timeline,
  TimelineRow,
  TimelineText,
  TimelineTime,
  richTextExtensions,
} from '@toasoan/domain/richtext';
import * as words from '#words/editor/text';
import { EditorGallery } from './gallery/editor-gallery.ts';
import { GalleryKeeper } from './gallery/keep-galleries.ts';
import { EditorAttachment } from './nodes/editor-attachment.ts';
import { EditorAudio } from './nodes/editor-audio.ts';
import { EditorFigure } from './nodes/editor-figure.ts';
import { EditorVideo } from './nodes/editor-video.ts';
import { hinted } from './sections/hinted.ts';
import { labelled } from './sections/labelled.ts';
import { SectionKeys } from './sections/section-keys.ts';

const WITH_VIEWS: ReadonlyMap<string, AnyExtension> = new Map(
  [
    EditorFigure,
    EditorVideo,
    EditorAudio,
    EditorAttachment,
    EditorGallery,
    labelled(DeskNote),
    labelled(InfoBox),
    hinted(InfoBoxTitle, words.infoBoxTitle),
    labelled(QuestionAnswer),
    hinted(Question, words.question),
    labelled(PullQuote),
    hinted(PullQuoteText, words.quotedWords, 'quote'),
    hinted(Speaker, words.speaker, 'soft'),
    labelled(KeyFigures),
    KeyFigure.configure({ HTMLAttributes: { class: 'story-section-row' } }),
    hinted(KeyNumber, words.figure, 'number'),
    hinted(KeyLabel, words.figureMeaning, 'soft'),
    labelled(Timeline),
    TimelineRow.configure({ HTMLAttributes: { class: 'story-section-row' } }),
    hinted(TimelineTime, words.time),
    hinted(TimelineText, words.event, 'text'),
  ].map((node) => [node.name, node]),
);

/** The shared schema with what an editor adds to it: views, history, cursors. The schema itself stays the same. */
export const editorExtensions: Extensions = [
  ...richTextExtensions.map((extension) => WITH_VIEWS.get(extension.name) ?? extension),
  SectionKeys,
  GalleryKeeper,
  UndoRedo,
  Dropcursor.configure({ color: '#c2410c', width: 3 }),
  Gapcursor,
  Placeholder.configure({ placeholder: words.writeHere }),
];
