import type { FigureShape } from '@toasoan/domain';
import type { ReactNodeViewProps } from '@tiptap/react';
import { MediaInText } from '../../components/text/media-in-text.tsx';
import { InfographicSwitch } from './infographic-switch.tsx';
import { MediaBlock } from './media-block.tsx';
import { MediaField } from './media-field.tsx';
import { FrameButton } from './frame-button.tsx';
import { useMediaWords } from './use-media-words.ts';

/** A picture in the text being written, or a document shown as one. */
export function FigureView(view: ReactNodeViewProps) {
  const { asset, field } = useMediaWords(view);
  const alt = field('alt');
  const shape = (view.node.attrs as { readonly crop: FigureShape }).crop;
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
            wanted="alt"
            {...alt}
          />
          <MediaField label="Chú thích" {...field('caption')} />
          <MediaField label={infographic ? 'Nguồn' : 'Nguồn ảnh'} {...field('credit')} />
          {asset?.kind === 'picture' ? <FrameButton view={view} asset={asset} /> : null}
          <InfographicSwitch view={view} asset={asset} />
        </>
      }
    >
      <MediaInText
        type="figure"
        asset={asset}
        alt={alt.value}
        shape={shape}
        sizes="(min-width: 62em) 40rem, 90vw"
      />
    </MediaBlock>
  );
}
