import type { AssetView, FigureShape, MediaNodeType } from '@toasoan/domain';
import { AttachmentCard } from '../media/attachment-card.tsx';
import { AudioPreview } from '../media/audio-preview.tsx';
import { MediaState } from '../media/media-state.tsx';
import { PagesPreview } from '../media/pages-preview.tsx';
import { VideoPreview } from '../media/video-preview.tsx';
import { AssetPicture } from './asset-picture.tsx';

interface Props {
  /** As what it stands in the text. */
  readonly type: MediaNodeType;
  /** Undefined while the asset is not known yet. */
  readonly asset: AssetView | undefined;
  readonly alt?: string;
  readonly title?: string;
  /** What a picture is cut to where it stands. */
  readonly shape?: FigureShape;
  /** The `sizes` of a picture on the page. */
  readonly sizes?: string;
}

/** A medium of a text to look at, to play or to take, as soon as anything of it is made, and how far the rest is. */
export function MediaInText({ type, asset, alt = '', title, shape = '', sizes }: Props) {
  if (type === 'figure' && asset?.kind !== 'document')
    return <AssetPicture asset={asset} alt={alt} shape={shape} sizes={sizes} />;
  if (!asset || asset.state === 'failed') return <MediaState asset={asset} />;
  return (
    <>
      <Shown type={type} asset={asset} alt={alt} title={title} />
      <MediaState asset={asset} />
    </>
  );
}

function Shown({ type, asset, alt, title }: Props & { readonly asset: AssetView }) {
  if (type === 'attachment') return <AttachmentCard asset={asset} title={title} />;
  if (asset.renditions.length === 0 && asset.files.length === 0) return null;
  if (type === 'figure') return <PagesPreview asset={asset} alt={alt} />;
  return type === 'video' ? <VideoPreview asset={asset} /> : <AudioPreview asset={asset} title={title} />;
}
