import type { PictureCollector } from '../clean/picture-collector.ts';
import type { Element } from '../tree/element.ts';
import { fromBase64 } from './base64.ts';

const DATA = /^data:(image\/[a-z0-9.+-]+)((?:;[^,;]*)*),/i;

/**
 * A picture of a page: one written into its address is taken up; any other stands on another site or on the
 * sender's disk, is never fetched, and only counted. Signs one dot wide are for counting readers.
 */
export function readImage({ attributes }: Element, collector: PictureCollector): readonly Element[] {
  const { src = '', alt = '', width = '', height = '' } = attributes;
  if (/^[012](px)?$/.test(width) && /^[012](px)?$/.test(height)) return [];
  const [head, mime, parameters = ''] = DATA.exec(src.slice(0, 200)) ?? [];
  if (!head || !mime) return src === '' ? [] : collector.remote();
  if (!/;base64/i.test(parameters)) return collector.unreadable();
  return collector.take(fromBase64(src.slice(head.length)), mime.toLowerCase(), { alt });
}
