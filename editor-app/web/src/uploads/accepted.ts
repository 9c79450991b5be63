import { MAX_BYTES } from '@toasoan/domain';
import * as words from '#words/uploads';

/**
 * What a file dialog offers. Endings stand beside the types, since phones and Windows name few types of video and
 * sound; what a file really is its content tells.
 */
export const ACCEPTED_FILES = [
  'image/*',
  'video/*',
  'audio/*',
  'application/pdf',
  '.pdf,.docx,.heic,.heif,.avif,.tif,.tiff,.svg,.mkv,.webm,.avi,.3gp,.mov,.m4a,.ogg,.wav,.mp3',
].join(',');

const inWords = (bytes: number): string => {
  const megabytes = bytes / 1024 / 1024;
  return megabytes >= 1024 ? `${megabytes / 1024} GB` : `${megabytes} MB`;
};

/** The limits, told before a file is chosen. */
export const LIMITS_IN_WORDS = words.limits(
  inWords(MAX_BYTES.picture),
  inWords(MAX_BYTES.audio),
  inWords(MAX_BYTES.video),
);
