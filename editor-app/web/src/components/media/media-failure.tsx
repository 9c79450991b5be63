import { Button, Text } from '@mantine/core';
import { ASSET_STATES, mayChangeAsset, type AssetView } from '@toasoan/domain';
import * as common from '#words/common';
import * as words from '#words/media';
import { useRetryAsset } from '../../api/retry-asset.ts';
import { membershipsNow, useSession } from '../../api/session-context.ts';
import { ErrorNotice } from '../error-notice.tsx';
import { Notice } from '../notice.tsx';
import { failureInWords } from './in-words.ts';

/** Why nothing could be made of an asset, and, for those who may change it, a way to try again. */
export function MediaFailure({ asset }: { readonly asset: AssetView }) {
  const { me } = useSession();
  const retry = useRetryAsset(asset.id);
  const mayRetry = mayChangeAsset(
    { personId: me.id, memberships: membershipsNow(me) },
    { unitId: asset.unit.id, uploaderId: asset.uploader.id, shared: asset.words.shared },
  );
  return (
    <Notice tone="error" title={`${ASSET_STATES.failed}: ${asset.fileName}`} role="status">
      <Text>{failureInWords(asset)}</Text>
      {mayRetry ? (
        <Button
          variant="default"
          mt="sm"
          loading={retry.isPending}
          aria-label={words.retryNamed(asset.fileName)}
          onClick={() => retry.mutate()}
        >
          {common.retry}
        </Button>
      ) : null}
      <ErrorNotice error={retry.error} />
    </Notice>
  );
}
