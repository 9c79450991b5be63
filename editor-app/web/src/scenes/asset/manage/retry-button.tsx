import { Button } from '@mantine/core';
import * as common from '#words/common';
import { useRetryAsset } from '../../../api/retry-asset.ts';
import { ErrorNotice } from '../../../components/error-notice.tsx';

/** Has a failed asset tried again. */
export function RetryButton({ assetId }: { readonly assetId: string }) {
  const retry = useRetryAsset(assetId);
  return (
    <>
      <Button loading={retry.isPending} onClick={() => retry.mutate()}>
        {common.processAgain}
      </Button>
      <ErrorNotice error={retry.error} />
    </>
  );
}
