import type { ReactNodeViewProps } from '@tiptap/react';
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
      what="Âm thanh"
      fields={
        <>
          <MediaField
            label="Tên bản âm thanh"
            hint="Tên hiện cho bạn đọc, ví dụ: Bản tin giáo dục tuần 12."
            wanted="title"
            {...title}
          />
          <MediaField label="Chú thích" {...field('caption')} />
          <MediaField label="Nguồn âm thanh" {...field('credit')} />
        </>
      }
    >
      <MediaInText type="audio" asset={asset} title={title.value} />
    </MediaBlock>
  );
}
