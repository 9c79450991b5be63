import type { AssetView, MediaKind } from '@toasoan/domain';
import { IconFileText, IconMusic, IconPhoto, IconVideo, type Icon } from '@tabler/icons-react';
import { sourcesOf } from '../../api/preview.ts';
import classes from './media.module.css';

const SIGNS: Readonly<Record<MediaKind, Icon>> = {
  picture: IconPhoto,
  video: IconVideo,
  audio: IconMusic,
  document: IconFileText,
};

interface Props {
  readonly asset: Pick<AssetView, 'id' | 'kind' | 'renditions' | 'placeholder'>;
  /** The `sizes` of the picture on the page. */
  readonly sizes?: string;
}

/** The small picture that stands for an asset; the sign of its kind while there is none. Its words stand beside it. */
export function MediaThumb({ asset, sizes = '(min-width: 62em) 18rem, 100vw' }: Props) {
  const sources = sourcesOf(asset, 480);
  const Sign = SIGNS[asset.kind ?? 'document'];
  return (
    <div
      className={classes.thumb}
      style={asset.placeholder ? { backgroundImage: `url("${asset.placeholder}")` } : undefined}
    >
      {sources ? (
        <img
          {...sources}
          className={asset.kind === 'audio' ? classes.whole : undefined}
          sizes={sizes}
          alt=""
          loading="lazy"
          decoding="async"
        />
      ) : asset.placeholder ? null : (
        <Sign size={48} aria-hidden />
      )}
    </div>
  );
}
