import * as words from '#words/send/files';
import { randomDigits } from '../../api/new-story.ts';
import type { PieceFile } from '../piece/piece.ts';
import type { Pieces } from '../store/pieces.ts';
import type { Desk } from './desk.ts';
import { byId, el, show } from './dom.ts';
import { fileCard, type FileCard } from './file-card.ts';
import type { ConsentsOf } from './consents.ts';
import { takeFile } from './take-file.ts';

const INPUTS = ['shoot', 'film', 'choose'];

export interface FilesDeps {
  readonly desk: Desk;
  readonly pieces: Pieces;
  readonly consentsOf: ConsentsOf;
}

/** The pictures and videos of the piece: taken from camera or gallery, kept at once, described. */
export function bindFiles({ desk, pieces, consentsOf }: FilesDeps): {
  readonly take: (files: readonly File[]) => Promise<void>;
} {
  const list = byId('files', HTMLElement);
  const cards = new Map<string, FileCard>();
  const at = (): string => new Date().toISOString();

  async function take(files: readonly File[]): Promise<void> {
    const problems: string[] = [];
    for (const file of files) {
      const credit = desk.piece().files.at(-1)?.credit ?? '';
      const taken = await takeFile(file, randomDigits(32), credit);
      if (!taken.ok) {
        problems.push(taken.problem);
        continue;
      }
      try {
        await pieces.putFile(taken.file.key, file);
        desk.edit({ type: 'file_added', file: taken.file, at: at() });
      } catch {
        problems.push(words.noRoom(file.name));
      }
    }
    show(byId('files-problem', HTMLElement), ...problems.map((problem) => el('p', {}, problem)));
  }

  function cardOf(file: PieceFile): FileCard {
    const { key } = file;
    return fileCard(file, {
      picture: () => pieces.file(key),
      consents: () => consentsOf(desk.piece().words.unitId),
      onTold: (told) => desk.edit({ type: 'file_told', key, told, at: at() }),
      onDrop: () => {
        desk.edit({ type: 'file_dropped', key, at: at() });
        void pieces.dropFile(key).catch(() => undefined);
        byId('choose', HTMLInputElement).focus();
      },
    });
  }

  /** Cards stay as they are while they are typed in; only what came or went changes the list. */
  function render(): void {
    const { files } = desk.piece();
    for (const [key, card] of cards) {
      if (files.some((file) => file.key === key)) continue;
      card.close();
      cards.delete(key);
    }
    for (const file of files) {
      const card = cards.get(file.key) ?? cardOf(file);
      cards.set(file.key, card);
      card.update(file);
      list.append(card.element);
    }
  }

  for (const id of INPUTS) {
    const input = byId(id, HTMLInputElement);
    const chosen = (): void => {
      const files = [...(input.files ?? [])];
      input.value = '';
      void take(files);
    };
    input.onchange = chosen;
    // Chosen before the script was there.
    if (input.files && input.files.length > 0) chosen();
  }
  let shown: readonly PieceFile[] = [];
  desk.subscribe(() => {
    if (desk.piece().files === shown) return;
    const before = shown.map(({ key }) => key).join();
    shown = desk.piece().files;
    if (shown.map(({ key }) => key).join() !== before) render();
    else shown.forEach((file) => cards.get(file.key)?.update(file));
  });
  return { take };
}
