import { Text } from '@mantine/core';
import * as words from '#words/asset/uses';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { Loading } from '../../components/loading.tsx';
import { Panel } from '../../components/page/panel.tsx';
import { useAssetUses } from './use-asset.ts';
import { UseList } from './use-line.tsx';

/** Where the asset is used. */
export function Uses({ assetId }: { readonly assetId: string }) {
  const { data, error, isPending, refetch } = useAssetUses(assetId);
  return (
    <Panel title={words.title}>
      <ErrorNotice error={error} onRetry={() => void refetch()} />
      {isPending ? <Loading /> : null}
      {data?.length === 0 ? <Text c="dimmed">{words.noStories}</Text> : null}
      {data && data.length > 0 ? <UseList uses={data} label={words.storiesWithIt} /> : null}
    </Panel>
  );
}
