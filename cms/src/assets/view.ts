import { isErrorId, type AssetView } from '@toasoan/domain';
import type { AssetRow } from '../stories/media';

/** An asset as the editor shows it; where its files lie stays inside. */
export function toAssetView(asset: AssetRow): AssetView {
  return {
    id: asset.document_id,
    state: asset.state,
    fileName: asset.file_name,
    width: asset.width,
    height: asset.height,
    bytes: asset.bytes,
    placeholder: asset.placeholder,
    failure: isErrorId(asset.failure) ? asset.failure : null,
    renditions: (asset.renditions ?? []).map(({ name, format, width, height }) => ({
      name,
      format,
      width,
      height,
    })),
  };
}
