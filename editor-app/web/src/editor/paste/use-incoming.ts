import type { Editor } from '@tiptap/core';
import { ERRORS, type LegacyEncoding } from '@toasoan/domain';
import { takeTitle, type Incoming } from '@toasoan/domain/documents';
import { useCallback, useEffect, useRef, useState } from 'react';
import * as words from '#words/editor/paste';
import { anchorAt, type Anchor } from '../insert-media.ts';
import { leftOutWords } from './left-out-words.ts';
import { picturesToPlace, type FilesToPlace } from './picture-files.ts';
import { readBeside } from './read-beside.ts';
import type { Source } from './read-messages.ts';
import { takeIn } from './take-in.ts';
import type { Range } from './with-incoming.ts';

/** A text on its way in. */
export interface Coming {
  readonly source: Source;
  readonly files: readonly File[];
  /** Null: in the place of the whole text. */
  readonly range: Range | null;
}

export interface Outcome {
  readonly tone: 'info' | 'error';
  readonly lines: readonly string[];
}

interface Options {
  readonly editor: Editor;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onPictures: (pictures: readonly FilesToPlace[]) => void;
  /** Takes the title of a document; false where there is a headline. */
  readonly onTitle: (title: string) => boolean;
}

interface Asked {
  readonly coming: Coming;
  readonly incoming: Incoming;
  readonly encoding: LegacyEncoding;
}

const SECTION_FULL = words.noRoomInBlock;

/** Reads what comes in and puts it into the text, asking first where it seems to be in an old encoding. */
export function useIncoming({ editor, onFiles, onPictures, onTitle }: Options) {
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [asked, setAsked] = useState<Asked | null>(null);
  const latest = useRef({ onFiles, onPictures, onTitle });
  latest.current = { onFiles, onPictures, onTitle };
  const gone = useRef(false);
  useEffect(() => () => void (gone.current = true), []);

  const put = useCallback(
    (coming: Coming, incoming: Incoming) => {
      setAsked(null);
      const hasWords = incoming.blocks.some(({ content }) => (content ?? []).length > 0);
      // A picture copied from a page: the picture itself lies beside it.
      if (!hasWords && incoming.pictures.length === 0 && coming.files.length > 0)
        return latest.current.onFiles(coming.files);
      const fromFile = coming.source.kind === 'word';
      const { title, blocks } = takeTitle(incoming);
      const text = fromFile && title !== null && latest.current.onTitle(title) ? { blocks } : incoming;
      const taken = takeIn(editor, text, coming.range);
      if (!taken.ok) {
        const problem = taken.reason === 'section_full' ? SECTION_FULL : ERRORS[taken.reason][1];
        return setOutcome({ tone: 'error', lines: [problem] });
      }
      latest.current.onPictures(picturesToPlace(taken.places, incoming));
      const lines = [...(fromFile ? [words.inserted] : []), ...leftOutWords(incoming)];
      setOutcome(lines.length > 0 ? { tone: 'info', lines } : null);
    },
    [editor],
  );

  const read = useCallback(
    async (coming: Coming, decode?: LegacyEncoding) => {
      setBusy(true);
      setOutcome(null);
      // What is typed meanwhile moves the place.
      const ends: Anchor[] = coming.range
        ? [anchorAt(editor, coming.range.from), anchorAt(editor, coming.range.to)]
        : [];
      const result = await readBeside(coming.source, { decode });
      const [from, to] = ends.map((anchor) => anchor.position());
      ends.forEach((anchor) => anchor.release());
      if (gone.current) return;
      setBusy(false);
      const range = from === undefined || to === undefined ? null : { from: Math.min(from, to), to };
      if (!result.ok) return failed(editor, { ...coming, range }, ERRORS[result.reason][1], setOutcome);
      const { incoming } = result;
      if (incoming.suspected)
        setAsked({ coming: { ...coming, range }, incoming, encoding: incoming.suspected });
      else put({ ...coming, range }, incoming);
    },
    [editor, put],
  );

  return { busy, outcome, asked, read, put, dismiss: () => setOutcome(null), forget: () => setAsked(null) };
}

/** A pasted text that could not be read comes in as the words alone; a file stays outside. */
function failed(
  editor: Editor,
  { source, range }: Coming,
  problem: string,
  say: (outcome: Outcome) => void,
): void {
  if (source.kind === 'plain' && range)
    editor.commands.insertContentAt(range, { type: 'text', text: source.text });
  else say({ tone: 'error', lines: [problem] });
}
