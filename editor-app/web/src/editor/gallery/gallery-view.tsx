import { NodeViewContent, NodeViewWrapper, type ReactNodeViewProps } from '@tiptap/react';
import { Suspense } from 'react';
import * as words from '#words/editor/text';
import { later } from '../../components/later.ts';

const GalleryBar = later(async () => (await import('./gallery-bar.tsx')).GalleryBar);

/** A gallery in the text being written: its name, its pictures, and what can be done with them together. */
export function GalleryView({ editor, node, getPos, selected }: ReactNodeViewProps) {
  const name = words.galleryOf(node.childCount);
  return (
    <NodeViewWrapper
      as="section"
      role="group"
      aria-label={name}
      className={selected ? 'story-section ProseMirror-selectednode' : 'story-section'}
    >
      <p className="story-section-label" contentEditable={false}>
        {name}
      </p>
      <NodeViewContent className="story-gallery" />
      <Suspense>
        <GalleryBar editor={editor} getPos={getPos} />
      </Suspense>
    </NodeViewWrapper>
  );
}
