import type { ImageFormat } from './renditions.ts';

/** Kinds of asset (tư liệu), told by the content of the file alone, with their Vietnamese labels. */
export const MEDIA_KINDS = {
  picture: 'Ảnh, infographic',
  video: 'Video',
  audio: 'Âm thanh',
  document: 'Văn bản',
} as const;
export type MediaKind = keyof typeof MEDIA_KINDS;
export const mediaKinds = Object.keys(MEDIA_KINDS) as [MediaKind, ...MediaKind[]];

/** Formats of file the newsroom takes, each with its kind and the name people know it by. */
export const SOURCE_FORMATS = {
  jpeg: ['picture', 'JPEG'],
  png: ['picture', 'PNG'],
  webp: ['picture', 'WebP'],
  avif: ['picture', 'AVIF'],
  gif: ['picture', 'GIF'],
  heic: ['picture', 'HEIC'],
  tiff: ['picture', 'TIFF'],
  svg: ['picture', 'SVG'],
  mp4: ['video', 'MP4'],
  mov: ['video', 'MOV'],
  '3gp': ['video', '3GP'],
  mkv: ['video', 'MKV'],
  webm: ['video', 'WebM'],
  avi: ['video', 'AVI'],
  mp3: ['audio', 'MP3'],
  m4a: ['audio', 'M4A'],
  wav: ['audio', 'WAV'],
  ogg: ['audio', 'OGG'],
  pdf: ['document', 'PDF'],
  docx: ['document', 'DOCX'],
} as const satisfies Record<string, readonly [MediaKind, string]>;
export type SourceFormat = keyof typeof SOURCE_FORMATS;

/** What a signed form or a list of a class, kept with a consent, may be: a scan or a photo of it. */
export const FORM_FORMATS: readonly SourceFormat[] = ['pdf', 'jpeg', 'png', 'heic'];

/** The kind a file of this format is. An audio track alone in an MP4 container is identified as `m4a`. */
export const kindOfFormat = (format: SourceFormat): MediaKind => SOURCE_FORMATS[format][0];

/** Formats of the files made from an original besides pictures, with their media types. */
export const FILE_FORMATS = {
  mp4: 'video/mp4',
  m3u8: 'application/vnd.apple.mpegurl',
  vtt: 'text/vtt',
  jpeg: 'image/jpeg',
  m4a: 'audio/mp4',
  mp3: 'audio/mpeg',
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const;
export type FileFormat = keyof typeof FILE_FORMATS;

/** Ending of a stored file's name. */
export const endingOf = (format: FileFormat | ImageFormat): string => (format === 'jpeg' ? 'jpg' : format);
