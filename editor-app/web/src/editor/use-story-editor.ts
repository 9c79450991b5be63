import type { JSONContent } from '@tiptap/core';
import { useEditor, type Editor } from '@tiptap/react';
import type { RichNode } from '@toasoan/domain';
import { useEffect, useRef } from 'react';
import { editorExtensions } from './extensions.ts';
import { leaveOnTab } from './leave-on-tab.ts';

interface Options {
  readonly id: string;
  readonly body: RichNode;
  /** Raised when `body` was replaced from outside and is to be shown. */
  readonly replacements: number;
  readonly onChange: (body: RichNode) => void;
  /** Files pasted or dropped into the text. */
  readonly onFiles: (files: readonly File[]) => void;
}

/** The editor of a story's body. It holds the text itself; `body` matters at the start and when replaced. */
export function useStoryEditor({ id, body, replacements, onChange, onFiles }: Options): Editor {
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

  const shown = useRef(replacements);
  useEffect(() => {
    if (shown.current === replacements) return;
    shown.current = replacements;
    editor.commands.setContent(body as JSONContent, { emitUpdate: false });
  }, [editor, body, replacements]);
  return editor;
}
