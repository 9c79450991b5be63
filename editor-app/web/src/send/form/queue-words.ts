import * as words from '#words/send/queue';
import type { Phase, Piece, Step } from '../piece/piece.ts';
import { nextStep as storyNext } from '../../words/story-words.ts';

const STEPS: Readonly<Record<Step['name'], string>> = {
  upload: words.sendingFiles,
  answer: words.sendingAnswers,
  create: words.sendingContent,
  save: words.sendingContent,
  submit: words.submitting,
  done: words.finishing,
};

/** Where a piece of the queue stands, in a sentence. `online` is the browser's word on the network. */
export function phaseInWords(piece: Pick<Piece, 'phase' | 'failures' | 'goal'>, online: boolean): string {
  const { phase } = piece;
  switch (phase.name) {
    case 'writing':
      return words.writing;
    case 'waiting':
      if (!online) return words.waitsForNetwork;
      return piece.failures > 0 ? words.willRetry : words.soon;
    case 'sending':
      return STEPS[phase.step];
    case 'signed_out':
      return words.waitsForSignIn;
    case 'refused':
      return words.refused(phase.refusal.message);
    case 'conflict':
      return conflictInWords(phase);
    case 'sent':
      return piece.goal === 'draft' ? words.draftSaved : sentInWords(phase);
  }
}

function conflictInWords({ sentOn }: Extract<Phase, { name: 'conflict' }>): string {
  return sentOn ? words.sentBeforeLastChange : words.changedAtDesk;
}

const sentInWords = ({ stage, lead }: Extract<Phase, { name: 'sent' }>): string =>
  words.sentNext(storyNext({ stage, lead: lead === null ? null : { id: '', code: '', name: lead } }));

/** How the list is called: by what waits in it. */
export function queueTitle(pieces: readonly Pick<Piece, 'phase'>[], online: boolean): string {
  const count = (...names: readonly Phase['name'][]): number =>
    pieces.filter(({ phase }) => names.includes(phase.name)).length;
  const waiting = count('waiting', 'sending', 'signed_out');
  if (waiting > 0) return online ? words.sendingCounted(waiting) : words.waitingCounted(waiting);
  const toDo = count('refused', 'conflict', 'writing');
  return toDo > 0 ? words.attentionCounted(toDo) : words.sent;
}
