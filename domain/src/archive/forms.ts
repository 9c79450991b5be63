import { plainText } from '../story/rich-node.ts';
import type { ArchiveRecord } from './record.ts';
import { ARCHIVE_LATER, ARCHIVE_TERMS } from './terms.ts';
import { fileInWords, valuesInWords } from './words.ts';

/** The record for machines: terms by name, the exact body, the files. What is yet to come is in `awaited`. */
export function archiveJson({ terms, body, files }: ArchiveRecord): string {
  const known = terms.filter(({ later }) => later === null);
  const awaited = terms.flatMap(({ term, later }) => (later ? [[term, ARCHIVE_LATER[later]] as const] : []));
  return JSON.stringify(
    {
      '@context': { dcterms: 'http://purl.org/dc/terms/' },
      description: Object.fromEntries(known.map(({ term, values }) => [term, values])),
      ...(awaited.length > 0 ? { awaited: Object.fromEntries(awaited) } : {}),
      body,
      files,
    },
    null,
    2,
  );
}

/** The record as plain text, which needs no program to be read. */
export function archiveText({ terms, body, files }: ArchiveRecord): string {
  const described = terms.flatMap((term) => {
    const [first = '', ...more] = valuesInWords(term).map((value) => value.replace(/\n/g, '\n  '));
    return [`${ARCHIVE_TERMS[term.term]}: ${first}`, ...more.map((value) => `  ${value}`)];
  });
  const listed = files.flatMap((file, index) => [
    '',
    `Tệp ${index + 1}`,
    ...fileInWords(file).map(([label, value]) => `  ${label}: ${value.replace(/\n/g, '\n    ')}`),
  ]);
  return [
    ...['MÔ TẢ', ...described, '', 'NỘI DUNG', plainText(body), '', `TƯ LIỆU (${files.length} tệp)`],
    ...listed,
    '',
  ].join('\n');
}

/** The record as a page that asks for nothing else: no script, no style, no picture. */
export function archiveHtml({ terms, body, files }: ArchiveRecord): string {
  const title = terms.find(({ term }) => term === 'dcterms:title')?.values[0] ?? 'Bài chưa có tít';
  const described = terms.map(
    (term) =>
      `<dt>${ARCHIVE_TERMS[term.term]} <small>${term.term}</small></dt>${valuesInWords(term)
        .map((value) => `<dd>${escaped(value)}</dd>`)
        .join('')}`,
  );
  const paragraphs = plainText(body)
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => `<p>${escaped(line)}</p>`);
  const listed = files.map(
    (file) =>
      `<li><dl>${fileInWords(file)
        .map(([label, value]) => `<dt>${label}</dt><dd>${escaped(value)}</dd>`)
        .join('')}</dl></li>`,
  );
  return [
    '<!doctype html>',
    '<html lang="vi"><head><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escaped(title)}</title></head><body>`,
    `<h1>${escaped(title)}</h1>`,
    `<h2>Mô tả</h2><dl>${described.join('\n')}</dl>`,
    `<h2>Nội dung</h2>`,
    ...paragraphs,
    `<h2>Tư liệu (${files.length} tệp)</h2><ol>${listed.join('\n')}</ol>`,
    '</body></html>',
    '',
  ].join('\n');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character).replace(/\n/g, '<br>');
