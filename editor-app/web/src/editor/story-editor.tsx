import { VisuallyHidden } from '@mantine/core';
import { EditorContent, type Editor } from '@tiptap/react';
import { memo, Suspense } from 'react';
import * as words from '#words/editor/text';
import { later } from '../components/later.ts';
import { Toolbar } from './toolbar/toolbar.tsx';
import './story-editor.css';

const FullNotice = later(async () => (await import('./sections/full-notice.tsx')).FullNotice);

interface Props {
  readonly editor: Editor;
  /** Opens the choice of pictures and other files. */
  readonly onMedia: () => void;
}

/** The body of a story: toolbar and text. */
export const StoryEditor = memo(function StoryEditor({ editor, onMedia }: Props) {
  return (
    <div className="story-editor">
      <Toolbar editor={editor} onMedia={onMedia} />
      <VisuallyHidden id="editor-help">{words.keys}</VisuallyHidden>
      <EditorContent editor={editor} className="story-editor-text" />
      <Suspense>
        <FullNotice editor={editor} />
      </Suspense>
    </div>
  );
});
