import { Parser } from 'htmlparser2';
import type { Element, Item } from './element.ts';

/** Deeper than any text is written; what stands deeper is taken as if it stood here, so that nothing overflows. */
const DEEPEST = 150;

interface Open {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Item[];
}

/**
 * Reads HTML, or XML, into plain elements under one root. Never fails: what is broken is read as browsers do, roughly.
 * Comments, declarations and processing instructions (Word's conditions among them) are left out. Nothing is loaded
 * or run.
 */
export function readMarkup(markup: string, language: 'html' | 'xml'): Element {
  const root: Open = { tag: '', attributes: {}, children: [] };
  const path: Open[] = [root];
  let tooDeep = 0;
  const parser = new Parser(
    {
      onopentag(tag, attributes) {
        if (path.length > DEEPEST) {
          tooDeep += 1;
          return;
        }
        const opened: Open = { tag, attributes, children: [] };
        path.at(-1)?.children.push(opened);
        path.push(opened);
      },
      ontext(text) {
        const children = path.at(-1)?.children;
        const last = children?.at(-1);
        if (children && typeof last === 'string') children[children.length - 1] = last + text;
        else children?.push(text);
      },
      onclosetag() {
        if (tooDeep > 0) tooDeep -= 1;
        else if (path.length > 1) path.pop();
      },
    },
    { xmlMode: language === 'xml', decodeEntities: true },
  );
  parser.write(markup);
  parser.end();
  return root;
}
