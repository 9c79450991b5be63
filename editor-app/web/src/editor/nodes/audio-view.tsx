import type { ReactNodeViewProps } from '@tiptap/react';
import { useAssetsHere } from '../../api/assets.ts';
import { MediaInText } from '../../components/text/media-in-text.tsx';
import { MediaBlock } from './media-block.tsx';
import { MediaField } from './media-field.tsx';

type Attribute = 'title' | 'caption' | 'credit';

/** A sound in the text being written. */
export function AudioView(view: ReactNodeViewProps) {
  const attrs = view.node.attrs as Readonly<Record<Attribute | 'assetId', string>>;
  const asset = useAssetsHere().get(attrs.assetId);
  const set = (attribute: Attribute) => (value: string) => view.updateAttributes({ [attribute]: value });
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
            value={attrs.title}
            max={300}
            wanted="title"
            onChange={set('title')}
          />
          <MediaField label="Chú thích" value={attrs.caption} max={2_000} onChange={set('caption')} />
          <MediaField label="Nguồn âm thanh" value={attrs.credit} max={300} onChange={set('credit')} />
        </>
      }
    >
      <MediaInText type="audio" asset={asset} title={attrs.title} />
    </MediaBlock>
  );
}
