import type { ReactNodeViewProps } from '@tiptap/react';
import * as words from '#words/editor/nodes';
import { MediaInText } from '../../components/text/media-in-text.tsx';
import { MediaBlock } from './media-block.tsx';
import { MediaField } from './media-field.tsx';
import { useMediaWords } from './use-media-words.ts';

/** A sound in the text being written. */
export function AudioView(view: ReactNodeViewProps) {
  const { asset, field } = useMediaWords(view);
  const title = field('title');
  return (
    <MediaBlock
      view={view}
      asset={asset}
      what={words.audio}
      fields={
        <>
          <MediaField label={words.audioTitle} hint={words.audioTitleHint} wanted="title" {...title} />
          <MediaField label={words.caption} {...field('caption')} />
          <MediaField label={words.audioCredit} {...field('credit')} />
        </>
      }
    >
      <MediaInText type="audio" asset={asset} title={title.value} />
    </MediaBlock>
  );
}
