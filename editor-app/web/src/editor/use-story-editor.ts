import type { JSONContent } from '@tiptap/core';
import type { Slice } from '@tiptap/pm/model';
import { useEditor, type Editor } from '@tiptap/react';
import type { RichNode } from '@toasoan/domain';
import { useEffect, useRef } from 'react';
import * as words from '#words/editor/text';
import { mergingNow } from '../scenes/write/saving/load-merging.ts';
import { bodyJson } from './body-json.ts';
import { editorExtensions } from './extensions.ts';
import { leaveOnTab } from './leave-on-tab.ts';
import { pastedLine } from './pasted-line.ts';
import { textReplaced } from './replaced-text.ts';
import { replacing, type Replacing } from './replacing.ts';

interface Options {
  readonly id: string;
  readonly body: RichNode;
  /** Tells a listener at once whenever the body was replaced from outside. Gives what ends it. Always the same function. */
  readonly onReplaced: (listener: (body: RichNode) => void) => () => void;
  readonly onChange: (body: RichNode) => void;
  /** Files pasted or dropped into the text. */
  readonly onFiles: (files: readonly File[]) => void;
}

/** The editor of a story's body. It holds the text itself; `body` matters at the start only. */
export function useStoryEditor({ id, body, onReplaced, onChange, onFiles }: Options): Editor {
  const latest = useRef({ onChange, onFiles });
  latest.current = { onChange, onFiles };
  const replacements = useRef<Replacing | null>(null);
  const takeFiles = (files: FileList | undefined): boolean => {
    if (!files || files.length === 0) return false;
    latest.current.onFiles([...files]);
    return true;
  };
  const editor = useEditor({
    extensions: editorExtensions,
    content: body as JSONContent,
    injectCSS: false,
    editorProps: {
      attributes: {
        id,
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': words.body,
        'aria-describedby': 'editor-help',
        // Browsers have no Vietnamese dictionary and would underline every word.
        spellcheck: 'false',
      },
      // ProseMirror's type knows no null for "as elsewhere", though it asks for it.
      clipboardTextParser: (text, _context, _plain, view) => pastedLine(view.state, text) as Slice,
      handlePaste: (_view, event) => takeFiles(event.clipboardData?.files),
      handleDrop: (_view, event, _slice, moved) => !moved && takeFiles(event.dataTransfer?.files),
      handleDOMEvents: { keydown: leaveOnTab() },
    },
    onUpdate: ({ editor: changed }) => {
      if (!replacements.current?.waiting()) latest.current.onChange(bodyJson(changed.state.doc));
    },
  });

  useEffect(() => {
    const own = replacing(editor, () => latest.current.onChange(bodyJson(editor.state.doc)));
    replacements.current = own;
    return own.stop;
  }, [editor]);

  // At once, not at the next rendering: a key typed in between would bring the old text back.
  useEffect(
    () =>
      // Of a merge only what differs; a version that takes another's place differs anywhere.
      onReplaced((body) => replacements.current?.show(body, mergingNow()?.textMerged ?? textReplaced)),
    [onReplaced],
  );
  return editor;
}
