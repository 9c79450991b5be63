import type { JSONContent } from '@tiptap/core';
import { useEditor, type Editor } from '@tiptap/react';
import type { RichNode } from '@toasoan/domain';
import { useEffect, useRef } from 'react';
import { mergingNow } from '../scenes/write/saving/load-merging.ts';
import { editorExtensions } from './extensions.ts';
import { leaveOnTab } from './leave-on-tab.ts';

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
        'aria-label': 'Nội dung bài',
        'aria-describedby': 'editor-help',
        // Browsers have no Vietnamese dictionary and would underline every word.
        spellcheck: 'false',
      },
      handlePaste: (_view, event) => takeFiles(event.clipboardData?.files),
      handleDrop: (_view, event, _slice, moved) => !moved && takeFiles(event.dataTransfer?.files),
      handleDOMEvents: { keydown: leaveOnTab() },
    },
    onUpdate: ({ editor: changed }) => latest.current.onChange(changed.getJSON() as RichNode),
  });

  // At once, not at the next rendering: a key typed in between would bring the old text back.
  useEffect(() => onReplaced((replaced) => show(editor, replaced)), [editor, onReplaced]);
  return editor;
}

/** After a merge only what differs; a version that takes another's place, whole. */
function show(editor: Editor, body: RichNode): void {
  const merging = mergingNow();
  if (merging) merging.showBody(editor, body);
  else editor.commands.setContent(body as JSONContent, { emitUpdate: false });
}
