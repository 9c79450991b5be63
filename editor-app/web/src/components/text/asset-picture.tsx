import type { AssetView } from '@toasoan/domain';
import { previewSources } from '../../api/preview.ts';
import { MediaState } from '../media/media-state.tsx';
import classes from './asset-picture.module.css';

interface Props {
  /** Undefined while the asset is not known yet. */
  readonly asset: AssetView | undefined;
  readonly alt: string;
  /** The `sizes` of the picture on the page. */
  readonly sizes?: string;
}

/** The picture of an asset as soon as there is one; before that how far it is, or why there will be none. */
export function AssetPicture({ asset, alt, sizes = '(min-width: 62em) 44rem, 100vw' }: Props) {
  const sources = asset && asset.state !== 'failed' ? previewSources(asset) : null;
  if (!sources) return <MediaState asset={asset} />;
  return (
    <img
      className={classes.picture}
      {...sources}
      sizes={sizes}
      alt={alt}
      loading="lazy"
      style={asset?.placeholder ? { backgroundImage: `url("${asset.placeholder}")` } : undefined}
    />
  );
}
