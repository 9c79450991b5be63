import type { ReactNodeViewProps } from '@tiptap/react';
import { useAssetsHere } from '../../api/assets.ts';
import { MediaInText } from '../../components/text/media-in-text.tsx';
import { InfographicSwitch } from './infographic-switch.tsx';
import { MediaBlock } from './media-block.tsx';
import { MediaField } from './media-field.tsx';

type Attribute = 'alt' | 'caption' | 'credit';

/** A picture in the text being written, or a document shown as one. */
export function FigureView(view: ReactNodeViewProps) {
  const attrs = view.node.attrs as Readonly<Record<Attribute | 'assetId', string>>;
  const asset = useAssetsHere().get(attrs.assetId);
  const set = (attribute: Attribute) => (value: string) => view.updateAttributes({ [attribute]: value });
  const infographic = asset?.kind === 'document';
  return (
    <MediaBlock
      view={view}
      asset={asset}
      what={infographic ? 'Infographic' : 'Ảnh'}
      fields={
        <>
          <MediaField
            label="Mô tả ảnh cho người không nhìn thấy (alt)"
            hint={
              infographic
                ? 'Nói nội dung chính của infographic, ví dụ: Lịch thi vào lớp 10, từ ngày 1 đến ngày 3 tháng 6.'
                : 'Nói điều thấy trong ảnh, ví dụ: Học sinh xếp hàng chào cờ ở sân trường.'
            }
            value={attrs.alt}
            max={1_000}
            wanted="alt"
            onChange={set('alt')}
          />
          <MediaField label="Chú thích" value={attrs.caption} max={2_000} onChange={set('caption')} />
          <MediaField
            label={infographic ? 'Nguồn' : 'Nguồn ảnh'}
            value={attrs.credit}
            max={300}
            onChange={set('credit')}
          />
          <InfographicSwitch view={view} asset={asset} />
        </>
      }
    >
      <MediaInText type="figure" asset={asset} alt={attrs.alt} sizes="(min-width: 62em) 40rem, 90vw" />
    </MediaBlock>
  );
}
