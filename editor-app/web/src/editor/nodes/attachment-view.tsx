import type { ReactNodeViewProps } from '@tiptap/react';
import { useAssetsHere } from '../../api/assets.ts';
import { MediaInText } from '../../components/text/media-in-text.tsx';
import { InfographicSwitch } from './infographic-switch.tsx';
import { MediaBlock } from './media-block.tsx';
import { MediaField } from './media-field.tsx';

/** A document offered as a file in the text being written. */
export function AttachmentView(view: ReactNodeViewProps) {
  const attrs = view.node.attrs as Readonly<Record<'title' | 'assetId', string>>;
  const asset = useAssetsHere().get(attrs.assetId);
  return (
    <MediaBlock
      view={view}
      asset={asset}
      what="Tệp đính kèm"
      fields={
        <>
          <MediaField
            label="Tên tệp đính kèm"
            hint="Tên hiện cho bạn đọc, ví dụ: Kế hoạch năm học 2026–2027."
            value={attrs.title}
            max={300}
            wanted="title"
            onChange={(title) => view.updateAttributes({ title })}
          />
          <InfographicSwitch view={view} asset={asset} />
        </>
      }
    >
      <MediaInText type="attachment" asset={asset} title={attrs.title} />
    </MediaBlock>
  );
}
