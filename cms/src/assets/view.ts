import {
  allowedChannels,
  isErrorId,
  type AssetFiles,
  type AssetState,
  type AssetView,
  type Progress,
} from '@toasoan/domain';
import { sizeOf, type AssetRow } from '../stories/media';

const WAITING: Progress = { stage: 'waiting', percent: 0, secondsLeft: null };

/** An asset as the editor shows it on the day `today` (YYYY-MM-DD); where its files lie stays inside. */
export function toAssetView(asset: AssetRow, today: string): AssetView {
  const size = sizeOf(asset);
  return {
    id: asset.document_id,
    state: asset.state,
    kind: asset.kind,
    format: asset.format,
    fileName: asset.file_name,
    width: size?.width ?? null,
    height: size?.height ?? null,
    durationMs: asset.duration_ms,
    pages: asset.pages,
    bytes: asset.bytes,
    placeholder: asset.placeholder,
    failure: isErrorId(asset.failure) ? asset.failure : null,
    progress: progressOf(asset.state, asset.progress),
    renditions: asset.renditions.map(({ name, format, width, height, sha256 }) => ({
      name,
      format,
      width,
      height,
      sha256,
    })),
    files: asset.files.map(({ name, role, format, width, height, bytes, sha256, language, label }) => ({
      name,
      role,
      format,
      width,
      height,
      bytes,
      sha256,
      language,
      label,
    })),
    words: {
      title: asset.title,
      alt: asset.alt,
      caption: asset.caption,
      credit: asset.credit,
      licence: asset.licence,
      topicIds: asset.topic_ids,
      shared: asset.shared,
    },
    children: asset.children,
    channels: allowedChannels(asset.children, asset.consents, today),
    unit: asset.unit,
    uploader: asset.uploader,
    createdAt: asset.created_at.toISOString(),
  };
}

/** What is not finished waits until a worker tells how far it is. */
function progressOf(state: AssetState, told: Progress | null): Progress | null {
  if (state === 'failed') return null;
  return told ?? (state === 'ready' ? null : WAITING);
}

/** Where the files made of an asset lie, for the editor's server to stream from. */
export function toAssetFiles({ renditions, files }: AssetRow): AssetFiles {
  return {
    files: [...renditions, ...files].map(({ name, format, key, sha256, bytes }) => ({
      name,
      format,
      key,
      sha256,
      bytes,
    })),
  };
}
