import type { ReactNodeViewProps } from '@tiptap/react';
import * as words from '#words/editor/nodes';
import { MediaInText } from '../../components/text/media-in-text.tsx';
import { InfographicSwitch } from './infographic-switch.tsx';
import { MediaBlock } from './media-block.tsx';
import { MediaField } from './media-field.tsx';
import { useMediaWords } from './use-media-words.ts';

/** A document offered as a file in the text being written. */
export function AttachmentView(view: ReactNodeViewProps) {
  const { asset, field } = useMediaWords(view);
  const title = field('title');
  return (
    <MediaBlock
      view={view}
      asset={asset}
      what={words.attachment}
      fields={
        <>
          <MediaField
            label={words.attachmentTitle}
            hint={words.attachmentTitleHint}
            wanted="title"
            {...title}
          />
          <InfographicSwitch view={view} asset={asset} />
        </>
      }
    >
      <MediaInText type="attachment" asset={asset} title={title.value} />
    </MediaBlock>
  );
}
