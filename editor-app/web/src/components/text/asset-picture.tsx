import { ASSET_STATES, ERRORS, type AssetView } from '@toasoan/domain';
import { Loader } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { previewSources } from '../../api/preview.ts';
import classes from './asset-picture.module.css';

interface Props {
  /** Undefined while the picture is not known yet. */
  readonly asset: AssetView | undefined;
  readonly alt: string;
  /** The `sizes` of the picture on the page. */
  readonly sizes?: string;
}

/** A picture by its state: the preview when ready, what is going on before that, and why it failed. */
export function AssetPicture({ asset, alt, sizes = '(min-width: 62em) 44rem, 100vw' }: Props) {
  const sources = asset && previewSources(asset);
  if (sources) {
    return (
      <img
        className={classes.picture}
        {...sources}
        sizes={sizes}
        alt={alt}
        width={asset.width ?? undefined}
        height={asset.height ?? undefined}
        loading="lazy"
        style={asset.placeholder ? { backgroundImage: `url(${asset.placeholder})` } : undefined}
      />
    );
  }
  const failed = asset?.state === 'failed';
  return (
    <div className={failed ? `${classes.pending} ${classes.failed}` : classes.pending} role="status">
      {failed ? <IconAlertTriangle aria-hidden /> : <Loader size="sm" aria-hidden />}
      <span>
        {asset ? `${ASSET_STATES[asset.state]}: ${asset.fileName}` : 'Đang tải ảnh…'}
        {failed ? <span className={classes.reason}>{ERRORS[asset.failure ?? 'asset.broken'][1]}</span> : null}
      </span>
    </div>
  );
}
