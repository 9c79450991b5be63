import { mayPass } from '../../api/request-error.ts';
import { sameJson } from '@toasoan/domain';
import type { ErrorBody, Stage, StoryContent, StoryView } from '@toasoan/domain';
import { contentOf } from './content-of.ts';
import type { KnownStory, Phase, Piece, PieceFile, PieceWords, Refusal, Step } from './piece.ts';

/**
 * Sending as a pure state machine. Whoever sends (a page, another tab, the service worker) lays each event on the kept
 * piece; nothing here knows a clock or the network.
 */
export type PieceEvent =
  | { readonly type: 'typed'; readonly words: Partial<PieceWords>; readonly at: string }
  | { readonly type: 'file_added'; readonly file: PieceFile; readonly at: string }
  | {
      readonly type: 'file_told';
      readonly key: string;
      readonly told: Partial<FileWords>;
      readonly at: string;
    }
  | { readonly type: 'file_dropped'; readonly key: string; readonly at: string }
  | { readonly type: 'owned'; readonly personId: string; readonly unitId: string }
  | { readonly type: 'queued'; readonly goal: Piece['goal']; readonly at: string }
  | { readonly type: 'edit_taken' }
  | { readonly type: 'retried' }
  | { readonly type: 'mine_kept' }
  | { readonly type: 'began'; readonly step: Step }
  | { readonly type: 'arrived'; readonly key: string; readonly assetId: string }
  | { readonly type: 'answered'; readonly key: string }
  /** The newsroom answered with the story; `heardAt` is the instant. */
  | { readonly type: 'heard'; readonly view: HeardStory; readonly heardAt: string }
  /** What stands in the newsroom was looked up, since it was not what this piece believed. */
  | { readonly type: 'looked'; readonly view: HeardStory; readonly heardAt: string }
  | { readonly type: 'failed'; readonly error: ErrorBody | null }
  | { readonly type: 'file_refused'; readonly key: string; readonly message: string };

export type FileWords = Pick<PieceFile, 'alt' | 'caption' | 'credit' | 'children' | 'consentIds'>;

/** As much of a story as sending looks at. */
export type HeardStory = Pick<StoryView, 'id' | 'revision' | 'stage' | 'content'> & {
  readonly lead: { readonly name: string } | null;
  readonly history: readonly Pick<StoryView['history'][number], 'action'>[];
};

const OPEN: readonly Stage[] = ['draft', 'returned'];

/** True while the piece may go out without a person's doing. */
export const isQueued = ({ phase }: Piece): boolean =>
  phase.name === 'waiting' || phase.name === 'sending' || phase.name === 'signed_out';

/** True when a person may change the piece: not once it may be on its way past the point of return. */
export const mayEdit = ({ phase }: Piece): boolean =>
  phase.name !== 'sent' && !(phase.name === 'sending' && phase.step === 'submit');

/** The piece after an event; the same object when the event does not concern it. */
export function reducePiece(piece: Piece, event: PieceEvent): Piece {
  const { phase } = piece;
  switch (event.type) {
    case 'typed':
      return written(piece, { words: { ...piece.words, ...event.words }, at: event.at });
    case 'file_added':
      return written(piece, { files: [...piece.files, event.file], at: event.at });
    case 'file_told':
      return written(piece, {
        files: piece.files.map((file) => told(file, event.key, event.told)),
        at: event.at,
      });
    case 'file_dropped':
      return written(piece, { files: piece.files.filter(({ key }) => key !== event.key), at: event.at });
    case 'owned':
      return piece.personId === null
        ? { ...piece, personId: event.personId, words: { ...piece.words, unitId: event.unitId } }
        : piece;
    case 'queued':
      return written(piece, { goal: event.goal, phase: { name: 'waiting' }, failures: 0, at: event.at });
    case 'edit_taken':
      return mayEdit(piece) && phase.name !== 'conflict' ? { ...piece, phase: { name: 'writing' } } : piece;
    case 'retried':
      return phase.name === 'refused' || isQueued(piece) ? { ...piece, phase: { name: 'waiting' } } : piece;
    case 'mine_kept':
      return phase.name === 'conflict' && !phase.sentOn
        ? { ...piece, story: phase.theirs, phase: { name: 'waiting' } }
        : piece;
    case 'began':
      return isQueued(piece) ? begun(piece, event.step) : piece;
    case 'arrived':
      return withFile(piece, event.key, { assetId: event.assetId });
    case 'answered':
      return withFile(piece, event.key, { answered: true });
    case 'heard':
      return phase.name === 'sent' ? piece : heard(piece, event.view, event.heardAt);
    case 'looked':
      return phase.name === 'sent' ? piece : looked(piece, event.view, event.heardAt);
    case 'failed':
      return isQueued(piece) ? failed(piece, event.error) : piece;
    case 'file_refused':
      return isQueued(piece)
        ? refused(piece, { id: 'file', message: event.message, files: [event.key] })
        : piece;
  }
}

const written = (piece: Piece, change: Partial<Piece>): Piece =>
  piece.phase.name === 'writing' ? { ...piece, ...change } : piece;

function told(file: PieceFile, key: string, words: Partial<FileWords>): PieceFile {
  if (file.key !== key) return file;
  const renewed = 'children' in words || 'consentIds' in words;
  return { ...file, ...words, answered: file.answered && !renewed };
}

const withFile = (piece: Piece, key: string, change: Partial<PieceFile>): Piece =>
  piece.files.some((file) => file.key === key)
    ? { ...piece, files: piece.files.map((file) => (file.key === key ? { ...file, ...change } : file)) }
    : piece;

/** What is sent may arrive without our hearing of it. */
function begun(piece: Piece, step: Step): Piece {
  const sent = step.name === 'create' || step.name === 'save' ? [step.content] : [];
  const unheard = [
    ...piece.unheard.filter((content) => !sent.some((each) => sameJson(each, content))),
    ...sent,
  ];
  return { ...piece, unheard, phase: { name: 'sending', step: step.name } };
}

/** After it was sent on, whatever became of it since is the newsroom's business. */
const wasSubmitted = (view: HeardStory): boolean =>
  !OPEN.includes(view.stage) || view.history.some(({ action }) => action === 'submit');

const sent = (view: HeardStory, at: string): Phase => ({
  name: 'sent',
  stage: view.stage,
  lead: view.lead?.name ?? null,
  at,
});

const known = ({ id, revision, content }: HeardStory): KnownStory => ({ id, revision, content });

/**
 * The answer to what this piece has just sent. A person who took it back meanwhile keeps it in hand. What was sent counts
 * as what stands there, whatever form the newsroom gave it: the same is never sent twice for an answer that was heard.
 */
function heard(piece: Piece, view: HeardStory, at: string): Piece {
  const content = piece.unheard.at(-1) ?? view.content;
  const next: Piece = { ...piece, story: { ...known(view), content }, unheard: [], failures: 0 };
  if (piece.phase.name !== 'sending') return next;
  const there = piece.phase.step === 'submit' || piece.phase.step === 'done';
  return there ? { ...next, phase: sent(view, at) } : next;
}

function looked(piece: Piece, view: HeardStory, at: string): Piece {
  const next: Piece = { ...piece, failures: 0 };
  const isMine = sameJson(view.content, contentOf(piece));
  const wasMine =
    isMine || [...piece.unheard, ...sentBefore(piece)].some((content) => sameJson(view.content, content));
  if (wasSubmitted(view)) {
    if (isMine && piece.goal === 'submit')
      return { ...next, story: known(view), unheard: [], phase: sent(view, at) };
    return { ...next, phase: { name: 'conflict', theirs: known(view), sentOn: true } };
  }
  if (wasMine) return { ...next, story: known(view), unheard: [] };
  return { ...next, phase: { name: 'conflict', theirs: known(view), sentOn: false } };
}

const sentBefore = ({ story }: Piece): readonly StoryContent[] => (story ? [story.content] : []);

const refused = (piece: Piece, refusal: Refusal): Piece => ({
  ...piece,
  phase: { name: 'refused', refusal },
});

function failed(piece: Piece, error: ErrorBody | null): Piece {
  if (error === null || mayPass(error))
    return { ...piece, failures: piece.failures + 1, phase: { name: 'waiting' } };
  if (error.id === 'auth.required' || error.id === 'csrf.invalid')
    return { ...piece, phase: { name: 'signed_out' } };
  return refused(piece, { id: error.id, message: error.message, files: filesOf(piece, error) });
}

/** The files a refusal names by their assets. */
function filesOf(piece: Piece, error: ErrorBody): string[] {
  const assets: unknown = error.details?.['assets'];
  const ids = Array.isArray(assets) ? assets.filter((id): id is string => typeof id === 'string') : [];
  return piece.files.filter(({ assetId }) => assetId !== null && ids.includes(assetId)).map(({ key }) => key);
}
