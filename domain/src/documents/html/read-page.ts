import { finish, type ReadOptions } from '../clean/finish.ts';
import { pictureCollector } from '../clean/picture-collector.ts';
import type { Incoming } from '../incoming.ts';
import { findFirst, textOf } from '../tree/element.ts';
import { readMarkup } from '../tree/read-markup.ts';
import { pageReader } from './page-reader.ts';
import { PLAIN } from './state.ts';

/**
 * Reads HTML as it comes from a clipboard: of Word, WPS and LibreOffice, of Google Docs, of web pages. What the schema
 * has is kept, the rest is left out. Footnotes keep their numbers in the text and stand as paragraphs at the end.
 */
export function readPage(html: string, options: ReadOptions = {}): Incoming {
  const page = readMarkup(html, 'html');
  const collector = pictureCollector();
  const reader = pageReader(collector);
  const items = reader.read(findFirst(page, 'body') ?? page, PLAIN);
  const title = [...reader.titles()].map(textOf).find((text) => text.trim() !== '') ?? null;
  return finish(
    { items, pictures: collector.pictures, leftOut: collector.leftOut(), title, decoded: reader.decoded() },
    options,
  );
}
