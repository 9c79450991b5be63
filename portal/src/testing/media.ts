import type { EditionMedia, MediaFile } from '@toasoan/domain';
import { hash, picture } from './pictures.ts';

const NOTHING = { width: null, height: null, durationMs: null, bitRate: null, codecs: null };

type Facts = Pick<MediaFile, 'name' | 'role' | 'format'> & Partial<MediaFile>;

/** A file as an edition names it. */
export function mediaFile(assetId: string, facts: Facts): MediaFile {
  const sha256 = hash(`${assetId} ${facts.name}`);
  const key = `renditions/${assetId}/${sha256}.${facts.format}`;
  return { ...NOTHING, bytes: 12_345_678, sha256, key, language: null, label: null, ...facts };
}

/** A video with its stream, its MP4 and captions in two languages. */
export function video(assetId: string, width = 1280, height = 720): EditionMedia {
  const captions = (language: string, label: string): MediaFile =>
    mediaFile(assetId, { name: `captions-${language}`, role: 'captions', format: 'vtt', language, label });
  return {
    ...picture(assetId, width, height),
    kind: 'video',
    durationMs: 125_000,
    files: [
      captions('en', 'English'),
      captions('vi', 'Tiếng Việt'),
      mediaFile(assetId, { name: 'hls', role: 'hls_master', format: 'm3u8' }),
      mediaFile(assetId, { name: 'mp4', role: 'download', format: 'mp4', width, height }),
      mediaFile(assetId, { name: 'playable', role: 'playable', format: 'mp4', width, height }),
    ],
  };
}

/** A sound with two chapters and the picture of its wave. */
export const audio = (assetId: string): EditionMedia => ({
  ...picture(assetId, 1600, 320),
  kind: 'audio',
  durationMs: 3_725_000,
  chapters: [
    { startMs: 0, title: 'Lời mở đầu' },
    { startMs: 65_500, title: 'Thư gửi học sinh' },
  ],
  files: [
    mediaFile(assetId, { name: 'podcast-mp3', role: 'podcast', format: 'mp3' }),
    mediaFile(assetId, { name: 'podcast', role: 'podcast', format: 'm4a' }),
  ],
});

/** A document offered as a file. */
export const attachment = (assetId: string, format: 'pdf' | 'docx' = 'pdf'): EditionMedia => ({
  ...picture(assetId, 1240, 1754),
  kind: 'document',
  pages: 4,
  fileName: `ke-hoach.${format}`,
  files: [mediaFile(assetId, { name: 'attachment', role: 'attachment', format, bytes: 350_400 })],
});
