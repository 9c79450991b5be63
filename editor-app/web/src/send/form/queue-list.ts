import * as sendForm from '#words/send/form';
import * as words from '#words/send/queue';
import * as storySteps from '#words/story-steps';
import { mayEdit } from '../piece/piece-state.ts';
import type { Piece } from '../piece/piece.ts';
import { button, byId, el } from './dom.ts';
import { phaseInWords, queueTitle } from './queue-words.ts';

export interface QueueActions {
  readonly onEdit: (piece: Piece) => void;
  readonly onRetry: (piece: Piece) => void;
  readonly onKeepMine: (piece: Piece) => void;
  readonly onRemove: (piece: Piece) => void;
  readonly onSignIn: () => void;
}

const WITH_EDIT: readonly Piece['phase']['name'][] = [
  'writing',
  'waiting',
  'sending',
  'signed_out',
  'refused',
];

/** What was sent or waits to be, each with what can be done about it. */
export function createQueueList(actions: QueueActions): {
  readonly render: (pieces: readonly Piece[], online: boolean) => void;
  readonly progressed: (key: string, sent: number) => void;
} {
  const asked = new Set<string>();
  const sent = new Map<string, number>();
  let last: readonly [readonly Piece[], boolean] = [[], true];
  let drawn = '';

  function render(pieces: readonly Piece[], online: boolean): void {
    last = [pieces, online];
    // Drawn only when something in it reads differently: a button must not vanish under a finger.
    const now = JSON.stringify([
      pieces.map((piece) => [piece.id, piece.phase, piece.words.headline, piece.failures > 0]),
      online,
      [...asked],
    ]);
    if (now === drawn) return;
    drawn = now;
    const active = document.activeElement?.id ?? '';
    byId('queue', HTMLElement).hidden = pieces.length === 0;
    byId('queue-title', HTMLElement).textContent = queueTitle(pieces, online);
    byId('queue-list', HTMLElement).replaceChildren(...pieces.map((piece) => item(piece, online)));
    if (active !== '') document.getElementById(active)?.focus();
  }

  function item(piece: Piece, online: boolean): HTMLLIElement {
    const { id, phase, story } = piece;
    const is = (...names: readonly Piece['phase']['name'][]): boolean => names.includes(phase.name);
    const address = phase.name === 'conflict' ? phase.theirs.id : story?.id;
    const press = (name: string, label: string, act: () => void): HTMLButtonElement =>
      Object.assign(button(label, act), { id: `${name}-${id}` });
    return el(
      'li',
      { className: is('refused', 'conflict') ? 'note warning' : 'note' },
      el('span', { className: 'name' }, piece.words.headline.trim() || storySteps.noHeadline),
      el('span', { role: 'status' }, phaseInWords(piece, online)),
      progressOf(piece),
      el(
        'div',
        { className: 'row' },
        is('signed_out') ? press('sign-in', sendForm.signIn, actions.onSignIn) : null,
        is('waiting', 'refused') ? press('retry', words.sendNow, () => actions.onRetry(piece)) : null,
        is(...WITH_EDIT) && mayEdit(piece) ? press('edit', words.edit, () => actions.onEdit(piece)) : null,
        phase.name === 'conflict' && !phase.sentOn
          ? press('mine', words.useThisOne, () => actions.onKeepMine(piece))
          : null,
        is('sent', 'conflict') && address
          ? el('a', { className: 'button', href: `/stories/${address}` }, words.open)
          : null,
        removal(piece, press),
      ),
    );
  }

  function progressOf({ phase, files }: Piece): HTMLElement | null {
    if (phase.name !== 'sending' || phase.step !== 'upload') return null;
    const bar = el('progress', {
      max: files.reduce((sum, { bytes }) => sum + bytes, 0) || 1,
      id: 'sent-bytes',
    });
    bar.setAttribute('aria-label', words.filesSent);
    bar.value = files.reduce(
      (sum, { key, bytes, assetId }) => sum + (assetId === null ? (sent.get(key) ?? 0) : bytes),
      0,
    );
    return bar;
  }

  type Press = (name: string, label: string, act: () => void) => HTMLButtonElement;
  function removal(piece: Piece, press: Press): HTMLElement | null {
    const { id, phase } = piece;
    if (phase.name === 'sent') return press('drop', words.hide, () => actions.onRemove(piece));
    if (!mayEdit(piece)) return null;
    if (asked.has(id)) return press('drop', words.dropForGood, () => actions.onRemove(piece));
    const ask = (): void => {
      asked.add(id);
      render(...last);
    };
    return press('drop', words.drop, ask);
  }

  return {
    render,
    progressed(key, bytes) {
      sent.set(key, bytes);
      const piece = last[0].find(({ files }) => files.some((file) => file.key === key));
      const bar = document.getElementById('sent-bytes');
      const fresh = piece && progressOf(piece);
      if (bar && fresh) bar.replaceWith(fresh);
    },
  };
}
