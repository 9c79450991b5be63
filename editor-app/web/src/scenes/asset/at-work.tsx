import { Text } from '@mantine/core';
import { ASSET_STATES, type AssetDetails } from '@toasoan/domain';
import * as words from '#words/asset/page';
import { MediaProgress } from '../../components/media/media-progress.tsx';
import { Notice } from '../../components/notice.tsx';
import { RetryButton } from './manage/retry-button.tsx';
import { failureInWords } from '../../components/media/in-words.ts';
import { isAtWork } from '../../api/assets.ts';

/** How far the work on an asset is, or why it ended without one. Nothing when everything is made. */
export function AtWork({ asset }: { readonly asset: AssetDetails }) {
  if (asset.state === 'failed')
    return (
      <Notice tone="error" title={ASSET_STATES.failed} role="alert">
        <Text mb="sm">{failureInWords(asset)}</Text>
        {asset.may.change ? <RetryButton assetId={asset.id} /> : null}
      </Notice>
    );
  if (!isAtWork(asset)) return asset.failure ? <WishFailed asset={asset} /> : null;
  return <MediaProgress asset={asset} />;
}

/** A further wish could not be fulfilled; what was made before is still good. */
function WishFailed({ asset }: { readonly asset: AssetDetails }) {
  return (
    <Notice tone="warning" title={words.wishFailed} role="alert">
      <Text mb="sm">{words.wishFailedWhy(failureInWords(asset))}</Text>
      {asset.may.change ? <RetryButton assetId={asset.id} /> : null}
    </Notice>
  );
}
