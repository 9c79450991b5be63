import { TEXT_LIMITS } from '@toasoan/domain';
import * as words from '#words/send/files';
import type { FileWords } from '../piece/piece-state.ts';
import type { PieceFile } from '../piece/piece.ts';
import { childrenChoice } from './children-choice.ts';
import type { Consents } from './consents.ts';
import { button, el } from './dom.ts';
import { pictureOf } from './take-file.ts';

export interface FileCard {
  readonly element: HTMLLIElement;
  readonly update: (file: PieceFile) => void;
  readonly close: () => void;
}

export interface FileCardDeps {
  readonly picture: () => Promise<Blob | null>;
  readonly consents: () => Promise<Consents>;
  readonly onTold: (told: Partial<FileWords>) => void;
  readonly onDrop: () => void;
}

/** One picture or video with everything that is told of it. */
export function fileCard(file: PieceFile, { picture, consents, onTold, onDrop }: FileCardDeps): FileCard {
  const field = (name: 'alt' | 'caption' | 'credit', label: string, hint = ''): HTMLElement => {
    const id = `${name}-${file.key}`;
    const aria = { describedby: `name-${file.key}` };
    const box = el('textarea', { id, rows: name === 'credit' ? 1 : 2, value: file[name], aria });
    box.maxLength = TEXT_LIMITS[name];
    box.oninput = () => onTold({ [name]: box.value });
    return el(
      'div',
      { className: 'field' },
      el('label', { htmlFor: id }, label),
      box,
      hint === '' ? null : el('p', { className: 'hint' }, hint),
    );
  };
  const choice = childrenChoice(file, { consents, onTold });
  const image = el('img', { alt: '', hidden: true });
  const isPicture = file.kind === 'picture';
  const element = el(
    'li',
    { className: 'card', id: `file-${file.key}` },
    el('span', { className: 'name', id: `name-${file.key}` }, file.name),
    image,
    isPicture ? field('alt', words.alt, words.altHint) : null,
    choice.element,
    el(
      'details',
      {},
      el('summary', {}, words.captionAndCredit),
      field('caption', words.caption),
      field('credit', isPicture ? words.pictureCredit : words.videoCredit),
    ),
    el('div', {}, button(isPicture ? words.dropPicture : words.dropVideo, onDrop)),
  );

  let address: string | null = null;
  let closed = false;
  const load = async (): Promise<void> => {
    const kept = isPicture ? await picture() : null;
    address = kept && (await pictureOf(kept));
    if (closed || address === null) return free();
    image.src = address;
    image.hidden = false;
  };
  const free = (): void => {
    if (address !== null) URL.revokeObjectURL(address);
    address = null;
  };
  void load().catch(() => undefined);

  return {
    element,
    update: choice.update,
    close() {
      closed = true;
      free();
      element.remove();
    },
  };
}
