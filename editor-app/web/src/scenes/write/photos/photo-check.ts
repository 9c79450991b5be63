import { MAX_PHOTO_BYTES, type ErrorId } from '@toasoan/domain';

/** What the file dialog offers. A phone that keeps HEIC turns it into JPEG for this list. */
export const PHOTO_TYPES = ['image/jpeg', 'image/png', 'image/webp', 'image/avif'];

const TYPE_BY_ENDING: Readonly<Record<string, string>> = {
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  jfif: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  avif: 'image/avif',
};

/** The file's type; by its ending where the browser names none. The server looks into the bytes anyway. */
export function photoType(file: Pick<File, 'name' | 'type'>): string {
  return file.type || (TYPE_BY_ENDING[file.name.split('.').at(-1)?.toLowerCase() ?? ''] ?? '');
}

/** Why a file need not be sent at all; null when it may be. */
export function photoProblem(file: Pick<File, 'name' | 'type' | 'size'>): ErrorId | null {
  if (!PHOTO_TYPES.includes(photoType(file))) return 'asset.type';
  if (file.size > MAX_PHOTO_BYTES) return 'asset.too_large';
  return file.size === 0 ? 'asset.broken' : null;
}
