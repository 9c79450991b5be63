import type { Editor } from '@tiptap/core';
import { useEffect, useRef } from 'react';
import { onWordChosen } from './choose-word.ts';
import { isIn } from './in-section.ts';
import { clipboardSource } from './clipboard-source.ts';
import type { Source } from './read-messages.ts';
import type { Range } from './with-incoming.ts';

/** A text that was pasted or dropped, and the stretch it takes the place of. */
export interface Pasted {
  readonly source: Source;
  readonly files: readonly File[];
  readonly range: Range;
}

interface Handlers {
  readonly onText: (pasted: Pasted) => void;
  /** A Word file dropped on the text. */
  readonly onDropped: (file: File) => void;
  /** A Word file chosen to be read. */
  readonly onChosen: (file: File) => void;
}

const isWord = (file: File): boolean => /\.docx?$/i.test(file.name);

/** Hears what is pasted into and dropped on the text, before the editor itself does. */
export function useClipboard(editor: Editor, handlers: Handlers): void {
  const latest = useRef(handlers);
  latest.current = handlers;
  useEffect(() => {
    const { dom } = editor.view;
    const taken = (event: Event): void => {
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    const take = (event: ClipboardEvent | DragEvent, data: DataTransfer | null, range: Range): void => {
      if (!editor.isEditable || insideControl(event.target)) return;
      const word = [...(data?.files ?? [])].find(isWord);
      const found = clipboardSource(data, isIn(editor.state.doc.resolve(range.from)));
      if (word && data?.files.length === 1) {
        taken(event);
        latest.current.onDropped(word);
      } else if (found) {
        taken(event);
        latest.current.onText({ ...found, range });
      }
    };
    const onPaste = (event: ClipboardEvent): void => {
      const { from, to } = editor.state.selection;
      take(event, event.clipboardData, { from, to });
    };
    const onDrop = (event: DragEvent): void => {
      const at = editor.view.posAtCoords({ left: event.clientX, top: event.clientY });
      if (!at) return;
      // Text moved within the editor is the editor's own; into a section it goes by copying, which fits it.
      if (editor.view.dragging) {
        if (isIn(editor.state.doc.resolve(at.pos)) && !isWords(editor.view.dragging.slice.content.childCount))
          taken(event);
        return;
      }
      take(event, event.dataTransfer, { from: at.pos, to: at.pos });
    };
    const forget = onWordChosen(dom, (file) => latest.current.onChosen(file));
    dom.addEventListener('paste', onPaste, true);
    dom.addEventListener('drop', onDrop, true);
    return () => {
      forget();
      dom.removeEventListener('paste', onPaste, true);
      dom.removeEventListener('drop', onDrop, true);
    };
  }, [editor]);
}

/** Fields in the blocks of the text, such as alt texts, take what is pasted into them themselves. */
const insideControl = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('input, textarea') !== null;

/** Several blocks would cut a section in two. */
const isWords = (blocks: number): boolean => blocks <= 1;
