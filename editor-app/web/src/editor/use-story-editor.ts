import type { JSONContent } from '@tiptap/core';
import type { Slice } from '@tiptap/pm/model';
import { useEditor, type Editor } from '@tiptap/react';
import type { RichNode } from '@toasoan/domain';
import { useEffect, useRef } from 'react';
import { bodyJson } from './body-json.ts';
import { followComposition, type Composition } from './composition.ts';
import { editorExtensions } from './extensions.ts';
import { leaveOnTab } from './leave-on-tab.ts';
import { pastedLine } from './pasted-line.ts';
import { showReplaced, type Replacement } from './show-replaced.ts';

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
  const composition = useRef<Composition | null>(null);
  const replacement = useRef<Replacement | null>(null);
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
      // ProseMirror's type knows no null for "as elsewhere", though it asks for it.
      clipboardTextParser: (text, _context, _plain, view) => pastedLine(view.state, text) as Slice,
      handlePaste: (_view, event) => takeFiles(event.clipboardData?.files),
      handleDrop: (_view, event, _slice, moved) => !moved && takeFiles(event.dataTransfer?.files),
      handleDOMEvents: { keydown: leaveOnTab() },
    },
    onUpdate: ({ editor: changed }) => {
      if (!replacement.current?.waiting()) latest.current.onChange(bodyJson(changed.state.doc));
    },
  });

  useEffect(() => {
    const followed = followComposition(editor);
    composition.current = followed;
    return () => {
      replacement.current?.cancel();
      followed.stop();
    };
  }, [editor]);

  const shown = useRef(replacements);
  useEffect(() => {
    if (shown.current === replacements) return;
    shown.current = replacements;
    replacement.current?.cancel();
    if (composition.current)
      replacement.current = showReplaced(editor, composition.current, body, () =>
        latest.current.onChange(bodyJson(editor.state.doc)),
      );
  }, [editor, body, replacements]);
  return editor;
}
