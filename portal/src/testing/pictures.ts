import { createHash } from 'node:crypto';
import { pictureRenditions, publicKey, type EditionMedia, type ImageFormat } from '@toasoan/domain';
import type { BlobStore } from '@toasoan/platform';

/** One small picture in each format. */
const bytes: Readonly<Record<ImageFormat, Buffer>> = {
  avif: Buffer.from(
    'AAAAHGZ0eXBhdmlmAAAAAG1pZjFhdmlmbWlhZgAAAXBtZXRhAAAAAAAAACFoZGxyAAAAAAAAAABwaWN0AAAAAAAAAAAAAAAAAAAAADRpbG9jAAAAAERAAAIAAQAAAAABlAABAAAAAAAAAD0AAgAAAAAB0QABAAAAAAAAABUAAAA4aWluZgAAAAAAAgAAABVpbmZlAgAAAAABAABhdjAxAAAAABVpbmZlAgAAAAACAABhdjAxAAAAAA5waXRtAAAAAAABAAAAr2lwcnAAAACKaXBjbwAAAAxhdjFDgSACAAAAABRpc3BlAAAAAAAAADAAAAAgAAAAEHBpeGkAAAAAAwgICAAAAAxhdjFDgQAcAAAAAA5waXhpAAAAAAEIAAAAOGF1eEMAAAAAdXJuOm1wZWc6bXBlZ0I6Y2ljcDpzeXN0ZW1zOmF1eGlsaWFyeTphbHBoYQAAAAAdaXBtYQAAAAAAAAACAAEDgQIDAAIEhAIFhgAAABppcmVmAAAAAAAAAA5hdXhsAAIAAQABAAAAWm1kYXQSAAoJOBUv+0gIaDSAMi5HEJi5OAAFgAsA3KjMdW9Jt37PsF19aWnW0g1sqR2s2WOt+cvM8dTC/HQXwm1AEgAKBhgVL/sKgDIJGwAAAQAQWKFE',
    'base64',
  ),
  webp: Buffer.from(
    'UklGRooAAABXRUJQVlA4IH4AAAAwBQCdASowACAAPwVwrFArpqQitVv4AXAgiWgAuzNtQ+CliAMEA9f8EzzyDwqj3RT3AAD+6wf9wyq11ua4Km2iaXB0EqMd6eElVHCfD4SVI5XKNGGbg9wqAwt2/uJ7kzELK8BglqYNhBX2cf/XiEglWOG89jRFavzd/JQAAAA=',
    'base64',
  ),
  jpeg: Buffer.from(
    '/9j/2wBDABsSFBcUERsXFhceHBsgKEIrKCUlKFE6PTBCYFVlZF9VXVtqeJmBanGQc1tdhbWGkJ6jq62rZ4C8ybqmx5moq6T/2wBDARweHigjKE4rK06kbl1upKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKT/wAARCAAgADADASIAAhEBAxEB/8QAFwABAQEBAAAAAAAAAAAAAAAAAAQFAv/EABkQAQADAQEAAAAAAAAAAAAAAAAUY6EBEf/EABYBAQEBAAAAAAAAAAAAAAAAAAMBBP/EABkRAQEBAQEBAAAAAAAAAAAAAAATAlESYf/aAAwDAQACEQMRAD8A0gDgBz7096C+TS06AOFJNr0m16lGSmuq0xmAfJ6/FU2vSbXqUNTXQP/Z',
    'base64',
  ),
};

const PLACEHOLDER =
  'data:image/webp;base64,UklGRkAAAABXRUJQVlA4IDQAAADQAQCdASoMAAgABUB8JZgCdH8AGAh5gAD+rnsNCK1BhSLQHiQaCFu8GkSkBZIvzSRGAAAA';

/** A picture as an edition names it, with every rendition a photo of this size gets. */
export function picture(assetId: string, width = 2400, height = 1600): EditionMedia {
  return {
    assetId,
    sha256: hash(assetId),
    width,
    height,
    placeholder: PLACEHOLDER,
    renditions: pictureRenditions({ width, height }, { pass: 'first' }).map((plan) => {
      const sha256 = hash(`${assetId} ${plan.name} ${plan.format}`);
      return {
        name: plan.name,
        format: plan.format,
        width: plan.width,
        height: plan.height,
        bytes: bytes[plan.format].length,
        sha256,
        key: `renditions/${assetId}/${sha256}.${plan.format}`,
      };
    }),
  };
}

/** Puts the public files of a picture where the portal looks for them. */
export async function storePicture(blobs: BlobStore, media: EditionMedia): Promise<void> {
  for (const file of media.renditions) await blobs.put(publicKey(file), bytes[file.format]);
}

export const hash = (text: string): string => createHash('sha256').update(text).digest('hex');
