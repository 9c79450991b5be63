import type { AssetView, FigureShape } from '@toasoan/domain';
import { cropSource, previewSources } from '../../api/preview.ts';
import { MediaState } from '../media/media-state.tsx';
import classes from './asset-picture.module.css';

interface Props {
  /** Undefined while the asset is not known yet. */
  readonly asset: AssetView | undefined;
  readonly alt: string;
  /** What it is cut to; shown whole until it was cut so. */
  readonly shape?: FigureShape;
  /** The `sizes` of the picture on the page. */
  readonly sizes?: string;
}

/** The picture of an asset as soon as there is one; before that how far it is, or why there will be none. */
export function AssetPicture({ asset, alt, shape = '', sizes = '(min-width: 62em) 44rem, 100vw' }: Props) {
  const sources =
    asset && asset.state !== 'failed' ? (cropSource(asset, shape) ?? previewSources(asset)) : null;
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
