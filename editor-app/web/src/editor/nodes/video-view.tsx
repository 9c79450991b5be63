import type { ReactNodeViewProps } from '@tiptap/react';
import * as words from '#words/editor/nodes';
import { MediaInText } from '../../components/text/media-in-text.tsx';
import { MediaBlock } from './media-block.tsx';
import { MediaField } from './media-field.tsx';
import { useMediaWords } from './use-media-words.ts';

/** A video in the text being written. */
export function VideoView(view: ReactNodeViewProps) {
  const { asset, field } = useMediaWords(view);
  return (
    <MediaBlock
      view={view}
      asset={asset}
      what={words.video}
      fields={
        <>
          <MediaField label={words.caption} {...field('caption')} />
          <MediaField label={words.videoCredit} {...field('credit')} />
        </>
      }
    >
      <MediaInText type="video" asset={asset} />
    </MediaBlock>
  );
}
