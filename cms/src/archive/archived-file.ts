import { allowedChannels, type ArchivedFile } from '@toasoan/domain';
import type { AssetRow } from '../stories/media';

/** An asset as the archive describes it on a day. */
export const toArchivedFile = (asset: AssetRow, today: string): ArchivedFile => ({
  assetId: asset.document_id,
  fileName: asset.file_name,
  kind: asset.kind,
  sha256: asset.sha256,
  bytes: asset.bytes,
  width: asset.width,
  height: asset.height,
  durationMs: asset.duration_ms,
  pages: asset.pages,
  title: asset.title,
  alt: asset.alt,
  caption: asset.caption,
  credit: asset.credit,
  licence: asset.licence,
  children: asset.children,
  channels: allowedChannels(asset.children, asset.consents, today),
});
