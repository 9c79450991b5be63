import { MAX_VIDEO_PIXELS, type SourceFormat } from '@toasoan/domain';

/**
 * How an original is opened, by ffprobe and ffmpeg alike. Both guess the container by content and would follow a
 * playlist to other files and addresses: only plain files, the one container that the signature told, and decoders
 * that phones, cameras and recorders need.
 */
const CONTAINERS: Partial<Record<SourceFormat, string>> = {
  mp4: 'mov',
  mov: 'mov',
  '3gp': 'mov',
  m4a: 'mov',
  mkv: 'matroska,webm',
  webm: 'matroska,webm',
  avi: 'avi',
  mp3: 'mp3',
  wav: 'wav',
  ogg: 'ogg',
};

/** Decoders for what people see. */
const VIDEO = [
  ...['h264', 'hevc', 'vp8', 'libvpx', 'vp9', 'libvpx-vp9', 'av1', 'libdav1d', 'libaom-av1'],
  ...['mpeg4', 'h263', 'mpeg1video', 'mpeg2video', 'msmpeg4', 'msmpeg4v2', 'mjpeg', 'prores', 'dvvideo'],
];
/** Decoders for what they hear; several builds name theirs differently. */
const AUDIO = [
  ...['aac', 'aac_fixed', 'mp3', 'mp3float', 'mp2', 'mp2float', 'ac3', 'eac3', 'flac', 'alac'],
  ...['vorbis', 'libvorbis', 'opus', 'libopus', 'amrnb', 'libopencore_amrnb', 'amrwb', 'libopencore_amrwb'],
  ...['pcm_s16le', 'pcm_s16be', 'pcm_s24le', 'pcm_s24be', 'pcm_s32le', 'pcm_f32le', 'pcm_u8', 'pcm_alaw'],
  ...['pcm_mulaw', 'adpcm_ms', 'adpcm_ima_wav', 'adpcm_ima_qt'],
];
/** Not used, but met beside the others: cover pictures, subtitles. The probe opens whatever it meets. */
const BESIDE = ['png', 'mov_text', 'subrip', 'srt', 'ass', 'ssa', 'webvtt', 'text', 'cc_dec'];

/** Encoders pad frames to whole blocks. */
const MAX_CODED_PIXELS = MAX_VIDEO_PIXELS + 2 * 64 * 4096;

/** Options before `-i`, for an original whose signature told `format`. */
export function sourceOptions(format: SourceFormat): string[] {
  const container = CONTAINERS[format];
  if (!container) throw new Error(`Expected video or audio but received ${format}`);
  return [
    ...['-protocol_whitelist', 'file'],
    ...['-format_whitelist', container],
    ...['-codec_whitelist', [...VIDEO, ...AUDIO, ...BESIDE].join()],
    ...['-max_pixels', String(MAX_CODED_PIXELS)],
  ];
}

/** Options before `-i` for files the newsroom made itself. */
export const ownOptions = (container: string): string[] => [
  ...['-protocol_whitelist', 'file'],
  ...['-format_whitelist', container],
];
