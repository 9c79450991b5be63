import { finish, type ReadOptions } from '../clean/finish.ts';
import { listLine } from '../clean/vocabulary.ts';
import type { Incoming } from '../incoming.ts';
import { element, type Element } from '../tree/element.ts';

/** Signs nobody writes at the head of a line but for a list. A dash is also how speech begins, so it stays. */
const BULLET = /^\s*[•▪◦●○■□➢✓✔❖❑\uf0b7\uf0a7\uf0d8\uf0fc]\s+(?=\S)/;
const NUMBER = /^\s*(\d{1,3})[.)]\s+(?=\S)/;

interface Line {
  readonly text: string;
  readonly bullet: boolean;
  readonly number: number | null;
}

/**
 * Reads plain text: each line a paragraph; lines are a list only where at least two follow each other with bullets, or
 * with numbers that count on. Everything else, Markdown too, stays as it is written.
 */
export function readPlain(text: string, options: ReadOptions = {}): Incoming {
  const lines = text
    .split(/\r\n?|\n|\u2028|\u2029/)
    .map((line): Line => ({
      text: line,
      bullet: BULLET.test(line),
      number: Number(NUMBER.exec(line)?.[1] ?? 0) || null,
    }))
    .filter((line) => line.text.trim() !== '');
  const items: Element[] = [];
  for (let at = 0; at < lines.length;) {
    const run = listFrom(lines, at);
    if (run.length >= 2) items.push(...run.map((line) => item(line, at)));
    else items.push(element('p', [lines[at]?.text ?? '']));
    at += run.length >= 2 ? run.length : 1;
  }
  const nothing = { remotePictures: 0, unreadablePictures: 0 };
  return finish({ items, pictures: [], leftOut: nothing }, options);
}

function listFrom(lines: readonly Line[], from: number): readonly Line[] {
  const first = lines[from];
  let to = from;
  if (first?.bullet) while (lines[to]?.bullet) to += 1;
  else if (first?.number !== null && first?.number !== undefined)
    while (lines[to]?.number === first.number + (to - from)) to += 1;
  return lines.slice(from, to);
}

const item = ({ text, bullet, number }: Line, list: number): Element =>
  bullet
    ? listLine({
        level: 0,
        kind: 'bullet',
        value: 1,
        list: String(list),
        content: [text.replace(BULLET, '')],
      })
    : listLine({
        level: 0,
        kind: '1',
        value: number ?? 1,
        list: String(list),
        content: [text.replace(NUMBER, '')],
      });
