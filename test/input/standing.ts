import type { RichNode } from '@toasoan/domain';
import type { Editor } from '@tiptap/core';
import type { Page } from 'playwright-core';
import { BODIES, CARET, FIELDS, PICTURE, isField, withCaption, type PlaceName } from './places.ts';
import type { Desk } from './desk.ts';

/** The element of the text, on which TipTap leaves its editor. */
type Text = HTMLElement & { readonly editor: Editor };

type Where = { readonly desk: Pick<Desk, 'page' | 'pictureId'>; readonly where: PlaceName };

const withPicture = ({ desk }: Where, body: RichNode): RichNode =>
  JSON.parse(JSON.stringify(body).replaceAll(PICTURE, desk.pictureId)) as RichNode;

/** Puts the words with their caret where a sequence begins. The undo history begins there too. */
export async function begin(at: Where, start: string): Promise<void> {
  const { where, desk } = at;
  if (!isField(where)) return beginBody(desk.page, withPicture(at, BODIES[where](start)), true);
  if (where === 'caption') await beginBody(desk.page, withPicture(at, withCaption('')), false);
  return beginField(desk.page, FIELDS[where], start);
}

const beginBody = (page: Page, body: RichNode, focus: boolean): Promise<void> =>
  page.evaluate(
    ([json, caret, focused]) => {
      const text = document.querySelector<Text>('.ProseMirror');
      if (!text) throw new Error('Expected the text of the story');
      const { editor } = text;
      const { tr, schema } = editor.state;
      tr.replaceWith(0, tr.doc.content.size, schema.nodeFromJSON(json).content);
      const marks: number[] = [];
      tr.doc.descendants((node, at) => {
        [...(node.text ?? '')].forEach((letter, index) => letter === caret && marks.push(at + index));
      });
      [...marks].reverse().forEach((at) => tr.delete(at, at + 1));
      editor.view.dispatch(tr.setMeta('addToHistory', false).setMeta('closeHistory$', true));
      const [from = 1, to = from] = marks.map((at, nth) => at - nth);
      if (!focused) return;
      editor.commands.setTextSelection({ from, to });
      editor.view.focus();
    },
    [body, CARET, focus] as const,
  );

const beginField = (page: Page, selector: string, start: string): Promise<void> =>
  page.evaluate(
    ([query, words, caret]) => {
      const field = document.querySelector<HTMLTextAreaElement | HTMLInputElement>(query);
      if (!field) throw new Error(`Expected a field at ${query}`);
      const value = words.replaceAll(caret, '');
      field.focus();
      field.select();
      // As if typed at once: the page hears of it.
      document.execCommand(value === '' ? 'delete' : 'insertText', false, value);
      field.setSelectionRange(words.indexOf(caret), words.indexOf(caret));
    },
    [selector, start, CARET] as const,
  );

/** What stands in a place: words on screen, what the page holds as a whole, and both as they are to be. */
export interface Standing {
  readonly shown: string;
  readonly held: unknown;
  readonly wantedShown: string;
  readonly wanted: unknown;
}

/** In NFC: what was typed may be in another form, and is stored in this one. */
export function standing(at: Where, expect: string): Promise<Standing> {
  const { where, desk } = at;
  if (isField(where)) return fieldStanding(desk.page, FIELDS[where], expect);
  return bodyStanding(desk.page, withPicture(at, BODIES[where](expect)));
}

const bodyStanding = (page: Page, body: RichNode): Promise<Standing> =>
  page.evaluate((json) => {
    const text = document.querySelector<Text>('.ProseMirror');
    if (!text) throw new Error('Expected the text of the story');
    const wanted = text.editor.schema.nodeFromJSON(json);
    const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
    const shown: string[] = [];
    while (walker.nextNode()) {
      const { parentElement, nodeValue } = walker.currentNode;
      if (!parentElement?.closest('[contenteditable=false]')) shown.push(nodeValue ?? '');
    }
    return {
      shown: shown.join('').normalize('NFC'),
      held: JSON.parse(JSON.stringify(text.editor.getJSON()).normalize('NFC')) as unknown,
      wantedShown: wanted.textContent,
      wanted: wanted.toJSON() as unknown,
    };
  }, body);

const fieldStanding = async (page: Page, selector: string, wanted: string): Promise<Standing> => {
  const value = (await page.locator(selector).first().inputValue()).normalize('NFC');
  return { shown: value, held: value, wantedShown: wanted, wanted };
};
