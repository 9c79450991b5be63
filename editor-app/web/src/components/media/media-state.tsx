import { Loader } from '@mantine/core';
import type { AssetView } from '@toasoan/domain';
import * as words from '#words/media';
import { MediaFailure } from './media-failure.tsx';
import { MediaProgress } from './media-progress.tsx';
import classes from './media.module.css';

/** What is to be said of an asset in a text before it is ready: how far it is, or why it failed. Nothing after. */
export function MediaState({ asset }: { readonly asset: AssetView | undefined }) {
  if (!asset)
    return (
      <div className={`${classes.state} ${classes.unknown}`} role="status">
        <Loader size="sm" aria-hidden />
        <span>{words.loadingAsset}</span>
      </div>
    );
  if (asset.state === 'ready') return null;
  if (asset.state === 'failed') return <MediaFailure asset={asset} />;
  return (
    <div className={classes.state}>
      <span>{asset.fileName}</span>
      <MediaProgress asset={asset} />
    </div>
  );
}
