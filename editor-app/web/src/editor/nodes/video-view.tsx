import type { ReactNodeViewProps } from '@tiptap/react';
import { useAssetsHere } from '../../api/assets.ts';
import { MediaInText } from '../../components/text/media-in-text.tsx';
import { MediaBlock } from './media-block.tsx';
import { MediaField } from './media-field.tsx';

type Attribute = 'caption' | 'credit';

/** A video in the text being written. */
export function VideoView(view: ReactNodeViewProps) {
  const attrs = view.node.attrs as Readonly<Record<Attribute | 'assetId', string>>;
  const asset = useAssetsHere().get(attrs.assetId);
  const set = (attribute: Attribute) => (value: string) => view.updateAttributes({ [attribute]: value });
  return (
    <MediaBlock
      view={view}
      asset={asset}
      what="Video"
      fields={
        <>
          <MediaField label="Chú thích" value={attrs.caption} max={2_000} onChange={set('caption')} />
          <MediaField label="Nguồn video" value={attrs.credit} max={300} onChange={set('credit')} />
        </>
      }
    >
      <MediaInText type="video" asset={asset} />
    </MediaBlock>
  );
}
