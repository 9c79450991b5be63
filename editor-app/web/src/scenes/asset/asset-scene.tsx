import { useParams } from 'react-router-dom';
import * as words from '#words/asset/page';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { Loading } from '../../components/loading.tsx';
import { AssetPage } from './asset-page.tsx';
import { useAsset } from './use-asset.ts';

/** One asset of the library. */
export function AssetScene() {
  const { id = '' } = useParams();
  const { data: asset, error, refetch } = useAsset(id);
  return (
    <>
      <ErrorNotice error={error} onRetry={() => void refetch()} />
      {asset ? <AssetPage key={asset.id} asset={asset} /> : error ? null : <Loading label={words.opening} />}
    </>
  );
}
