import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { IconEdit, IconTrashX } from '@tabler/icons-react';
import { citedInWords } from '@toasoan/domain';
import { useEffect } from 'react';
import * as words from '#words/editor/citations';
import { ToolbarButton } from '../toolbar/toolbar-button.tsx';
import classes from '../toolbar/toolbar.module.css';
import { CitationDialog } from './citation-dialog.tsx';
import { citationAt } from './citation-marks.ts';
import { citationKey, citationPlugin } from './citation-plugin.ts';
import { citationMark } from './recognise.ts';

export interface CitationRowProps {
  readonly editor: Editor;
  /** Whether the parts of a citation are being seen to. */
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
}

/** Watches for citations while it is there; with the caret in one, says what it cites and lets that be put right. */
export function CitationRow({ editor, open, onOpen }: CitationRowProps) {
  useEffect(() => {
    editor.registerPlugin(citationPlugin());
    return () => void (editor.isDestroyed || editor.unregisterPlugin(citationKey));
  }, [editor]);
  const here = useEditorState({ editor, selector: ({ editor: { state } }) => citationAt(state) });
  const unmark = (): void => {
    if (!here) return;
    const { tr } = editor.state;
    editor.view.dispatch(tr.removeMark(here.from, here.to, citationMark(editor.state)));
    editor.commands.focus();
  };
  return (
    <>
      {here ? (
        <div className={`${classes.row} ${classes.wrapped}`} role="group" aria-label={words.title}>
          <ToolbarButton
            label={words.edit(citedInWords(here.cited))}
            icon={IconEdit}
            named
            onPress={() => onOpen(true)}
          />
          <ToolbarButton label={words.unmark} icon={IconTrashX} named onPress={unmark} />
        </div>
      ) : null}
      {open ? <CitationDialog editor={editor} here={here} onClose={() => onOpen(false)} /> : null}
    </>
  );
}
