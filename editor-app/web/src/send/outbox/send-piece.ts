import type { ErrorBody, StaleDetails } from '@toasoan/domain';
import { RequestError } from '../../api/request-error.ts';
import { nextStep } from '../piece/next-step.ts';
import { isQueued, type HeardStory, type PieceEvent } from '../piece/piece-state.ts';
import type { Piece, PieceFile, Step } from '../piece/piece.ts';

/** Where pieces are kept. Events are laid on what is kept, so that two senders never overwrite each other's news. */
export interface PieceKeeper {
  readonly get: (id: string) => Promise<Piece | null>;
  /** The piece after the event; null when it is gone. */
  readonly apply: (id: string, event: PieceEvent) => Promise<Piece | null>;
}

/** What is asked of the newsroom for a piece. Each rejects with {@link RequestError}, `upload` with FileRefused too. */
export interface NewsroomDoors {
  /** Gives the asset the file has become. */
  readonly upload: (piece: Piece, file: PieceFile) => Promise<string>;
  readonly answer: (file: PieceFile) => Promise<void>;
  readonly create: (piece: Piece, step: Extract<Step, { name: 'create' }>) => Promise<HeardStory>;
  readonly save: (step: Extract<Step, { name: 'save' }>) => Promise<HeardStory>;
  readonly submit: (step: Extract<Step, { name: 'submit' }>) => Promise<HeardStory>;
  readonly look: (storyId: string) => Promise<HeardStory>;
}

/** The file is nothing the newsroom takes; the message is the sentence to show. */
export class FileRefused extends Error {}

export interface SendDeps {
  readonly pieces: PieceKeeper;
  readonly doors: NewsroomDoors;
  /** ISO 8601 instant. */
  readonly now: () => string;
}

/** More steps than any piece has: what goes round in circles ends, and is taken up again later. */
const MAX_STEPS = 400;
/** Refusals that say the story is not as this piece believed: perhaps an answer was lost. */
const NOT_AS_BELIEVED: readonly string[] = ['story.stale', 'story.stage'];

/**
 * Brings one piece as far as it goes: files, answers, the story, its submission. Each answer is kept before the next
 * step, so that a crash between repeats nothing that was heard, and what was not heard is looked up. Never rejects for
 * what the newsroom or the network does.
 */
export async function sendPiece(id: string, deps: SendDeps): Promise<void> {
  for (let steps = 0; steps < MAX_STEPS; steps++) {
    const piece = await deps.pieces.get(id);
    if (!piece || !isQueued(piece)) return;
    const step = nextStep(piece);
    const begun = await deps.pieces.apply(id, { type: 'began', step });
    if (begun?.phase.name !== 'sending') return;
    const event = await take(step, begun, deps).catch((error: unknown) => afterError(error, step, deps));
    const after = await deps.pieces.apply(id, event);
    if (after?.phase.name !== 'sending') return;
  }
}

async function take(step: Step, piece: Piece, { doors, now }: SendDeps): Promise<PieceEvent> {
  const heard = (view: HeardStory): PieceEvent => ({ type: 'heard', view, heardAt: now() });
  switch (step.name) {
    case 'upload': {
      const file = fileOf(piece, step.key);
      return { type: 'arrived', key: step.key, assetId: await doors.upload(piece, file) };
    }
    case 'answer':
      await doors.answer(fileOf(piece, step.key));
      return { type: 'answered', key: step.key };
    case 'create':
      return heard(await doors.create(piece, step));
    case 'save':
      return heard(await doors.save(step));
    case 'submit':
      return heard(await doors.submit(step));
    case 'done':
      return heard(await doors.look(step.story.id));
  }
}

async function afterError(error: unknown, step: Step, { doors, now }: SendDeps): Promise<PieceEvent> {
  if (error instanceof FileRefused && step.name === 'upload')
    return { type: 'file_refused', key: step.key, message: error.message };
  if (!(error instanceof RequestError)) throw error;
  const storyId = NOT_AS_BELIEVED.includes(error.body?.id ?? '') ? storyOf(step, error.body) : null;
  if (storyId === null) return { type: 'failed', error: error.body };
  return doors.look(storyId).then(
    (view): PieceEvent => ({ type: 'looked', view, heardAt: now() }),
    (fault: unknown): PieceEvent => {
      if (fault instanceof RequestError) return { type: 'failed', error: fault.body };
      throw fault;
    },
  );
}

const storyOf = (step: Step, error: ErrorBody | null): string | null =>
  'story' in step
    ? step.story.id
    : ((error?.details as Partial<StaleDetails> | undefined)?.current?.storyId ?? null);

function fileOf(piece: Piece, key: string): PieceFile {
  const file = piece.files.find((each) => each.key === key);
  if (!file) throw new Error(`Expected the file ${key} in the piece but found none`);
  return file;
}
