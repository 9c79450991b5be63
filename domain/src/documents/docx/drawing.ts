import { element, find, findFirst, type Element, type Item } from '../tree/element.ts';
import { readStory } from './story.ts';
import type { Reader } from './reader.ts';

/** What a drawing shows: its pictures with what is said of them for those who do not see them, or the text in its box. */
export function readDrawing(drawing: Element, reader: Reader): readonly Item[] {
  const boxes = [...find(drawing, 'w:txbxContent')];
  if (boxes.length > 0) return boxes.flatMap((box) => [element('div', readStory(box, reader))]);
  const { descr, title } = findFirst(drawing, 'wp:docPr', 'pic:cNvPr')?.attributes ?? {};
  const alt = descr ?? title ?? findFirst(drawing, 'v:shape')?.attributes['alt'] ?? '';
  const ids = [
    ...[...find(drawing, 'a:blip')].map(({ attributes }) => attributes['r:embed'] ?? attributes['r:link']),
    ...[...find(drawing, 'v:imagedata')].map(({ attributes }) => attributes['r:id']),
  ];
  return ids.flatMap((id) => readPicture(id ?? '', alt, reader));
}

function readPicture(id: string, alt: string, { parts, part, collector }: Reader): readonly Item[] {
  const found = parts.target(part, id);
  if (!found) return collector.unreadable();
  if (found.external) return collector.remote();
  const bytes = parts.media(found.target);
  const ending = /\.(\w+)$/.exec(found.target)?.[1]?.toLowerCase() ?? '';
  return bytes
    ? collector.take(bytes, `image/${ending === 'jpg' ? 'jpeg' : ending}`, { alt })
    : collector.unreadable();
}
