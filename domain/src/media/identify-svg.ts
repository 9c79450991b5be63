import { ascii } from './identify-bytes.ts';

/**
 * Whether a text is an SVG document: before its root element stand at most a byte order mark, the XML declaration,
 * comments, processing instructions and a document type. UTF-8 and its subsets only: in UTF-16 no phone and no
 * drawing program writes it, and a text in two readings is a way past checks.
 */
export function looksLikeSvg(bytes: Uint8Array): boolean {
  const text = ascii(bytes, 0, bytes.length);
  let at = text.startsWith('\u00ef\u00bb\u00bf') ? 3 : 0;
  while (at < text.length) {
    at = skipSpace(text, at);
    const next = skipProlog(text, at);
    if (next === at) return ROOT.test(text.slice(at, at + 80));
    if (next === null) return false;
    at = next;
  }
  return false;
}

const ROOT = /^<(?:[A-Za-z_][\w.-]{0,30}:)?svg[\s/>]/;

/** The place behind one piece of the prolog; the same place when there is none, null when it does not end. */
function skipProlog(text: string, at: number): number | null {
  if (text.startsWith('<!--', at)) return behind(text, '-->', at + 4);
  if (text.startsWith('<?', at)) return behind(text, '?>', at + 2);
  if (text.slice(at, at + 9).toUpperCase() === '<!DOCTYPE') return behindDoctype(text, at + 9);
  return at;
}

/** A document type may hold declarations in brackets and texts in quotes; both may hold `>`. */
function behindDoctype(text: string, from: number): number | null {
  let quote = '';
  let depth = 0;
  for (let at = from; at < text.length; at += 1) {
    const letter = text[at] ?? '';
    if (quote) quote = letter === quote ? '' : quote;
    else if (letter === '"' || letter === "'") quote = letter;
    else if (letter === '[') depth += 1;
    else if (letter === ']') depth -= 1;
    else if (letter === '>' && depth <= 0) return at + 1;
  }
  return null;
}

function behind(text: string, end: string, from: number): number | null {
  const at = text.indexOf(end, from);
  return at < 0 ? null : at + end.length;
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && ' \t\r\n'.includes(text[at] ?? '')) at += 1;
  return at;
}
