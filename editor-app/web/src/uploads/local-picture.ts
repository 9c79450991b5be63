import { kindOfFormat, type SourceFormat } from '@toasoan/domain';

const LONG_SIDE = 320;

/**
 * The address of a small upright picture of a file, made by the browser; null when it cannot show this kind. Release it
 * with {@link forgetLocalPicture}.
 */
export async function localPicture(file: Blob, format: SourceFormat): Promise<string | null> {
  if (kindOfFormat(format) !== 'picture' || format === 'svg' || format === 'tiff') return null;
  const bitmap = await createImageBitmap(file);
  try {
    const scale = Math.min(1, LONG_SIDE / Math.max(bitmap.width, bitmap.height));
    const canvas = document.createElement('canvas');
    canvas.width = Math.max(1, Math.round(bitmap.width * scale));
    canvas.height = Math.max(1, Math.round(bitmap.height * scale));
    const context = canvas.getContext('2d');
    if (!context) return null;
    context.imageSmoothingQuality = 'high';
    context.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
    const small = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', 0.8));
    return small && URL.createObjectURL(small);
  } finally {
    // Twelve megapixels are fifty megabytes of a phone's memory.
    bitmap.close();
  }
}

export const forgetLocalPicture = (address: string): void => URL.revokeObjectURL(address);
