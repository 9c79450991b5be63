import { Button } from '@mantine/core';
import { useRetryAsset } from '../../../api/retry-asset.ts';
import { ErrorNotice } from '../../../components/error-notice.tsx';

/** Has a failed asset tried again. */
export function RetryButton({ assetId }: { readonly assetId: string }) {
  const retry = useRetryAsset(assetId);
  return (
    <>
      <Button loading={retry.isPending} onClick={() => retry.mutate()}>
        Xử lý lại
      </Button>
      <ErrorNotice error={retry.error} />
    </>
  );
}
