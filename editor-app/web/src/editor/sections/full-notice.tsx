import type { Editor } from '@tiptap/core';
import { useEffect, useState } from 'react';
import { SECTION_FULL, type SectionFull } from './section-keys.ts';
import { fullInWords } from './full-in-words.ts';

/** Says what was not taken into a full section, until something is written again. */
export function FullNotice({ editor }: { readonly editor: Editor }) {
  const [full, setFull] = useState<SectionFull | null>(null);
  useEffect(() => {
    const text = editor.view.dom;
    const tell = (event: Event): void => {
      if (event instanceof CustomEvent) setFull(event.detail as SectionFull);
    };
    const clear = (): void => setFull(null);
    text.addEventListener(SECTION_FULL, tell);
    editor.on('update', clear);
    return () => {
      text.removeEventListener(SECTION_FULL, tell);
      editor.off('update', clear);
    };
  }, [editor]);
  return (
    <p role="status" className={full ? 'story-editor-full' : undefined}>
      {full ? fullInWords(full) : null}
    </p>
  );
}
