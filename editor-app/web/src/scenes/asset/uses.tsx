import { Text } from '@mantine/core';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { Loading } from '../../components/loading.tsx';
import { Panel } from '../../components/page/panel.tsx';
import { useAssetUses } from './use-asset.ts';
import { UseList } from './use-line.tsx';

/** Where the asset is used. */
export function Uses({ assetId }: { readonly assetId: string }) {
  const { data, error, isPending, refetch } = useAssetUses(assetId);
  return (
    <Panel title="Đang dùng ở đâu">
      <ErrorNotice error={error} onRetry={() => void refetch()} />
      {isPending ? <Loading /> : null}
      {data?.length === 0 ? <Text c="dimmed">Chưa có bài nào dùng tư liệu này.</Text> : null}
      {data && data.length > 0 ? <UseList uses={data} label="Các bài dùng tư liệu này" /> : null}
    </Panel>
  );
}
