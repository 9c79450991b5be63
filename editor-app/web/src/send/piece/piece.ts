import type { ErrorId, Stage, StoryContent, StoryKind } from '@toasoan/domain';

/**
 * What is written on the light form, from the first letter until the newsroom has it. Kept on this device under its
 * id, which is also the story's draft key: the same piece never becomes two stories.
 */
export interface Piece {
  readonly id: string;
  /** Null until the person has signed in. */
  readonly personId: string | null;
  readonly words: PieceWords;
  readonly files: readonly PieceFile[];
  /** What is to become of it: sent on, or laid on the desk as a draft. */
  readonly goal: 'submit' | 'draft';
  readonly phase: Phase;
  /** What the newsroom is known to have of it. */
  readonly story: KnownStory | null;
  /** Contents that were sent without an answer: what the newsroom has may be any of them. */
  readonly unheard: readonly StoryContent[];
  /** Attempts in vain since the last answer. */
  readonly failures: number;
  /** ISO 8601 instant of the last change by a person. */
  readonly at: string;
}

/** What the person types and chooses besides files. */
export interface PieceWords {
  readonly unitId: string;
  readonly kind: StoryKind;
  readonly headline: string;
  readonly text: string;
  readonly topicIds: readonly string[];
}

/** Whether children can be recognised: an answer for the newsroom, or `blur`, which only the desk can do. */
export type PieceAnswer = 'none' | 'identifiable' | 'blur';

/** A picture or video of a piece; its bytes lie beside it under its key. */
export interface PieceFile {
  readonly key: string;
  readonly name: string;
  readonly bytes: number;
  readonly kind: 'picture' | 'video';
  readonly alt: string;
  readonly caption: string;
  readonly credit: string;
  readonly children: PieceAnswer | null;
  readonly consentIds: readonly string[];
  /** The asset the newsroom made of it; null while it has not arrived. */
  readonly assetId: string | null;
  /** Whether the answer about children has reached the newsroom. */
  readonly answered: boolean;
}

export interface KnownStory {
  readonly id: string;
  readonly revision: number;
  readonly content: StoryContent;
}

/** Why the newsroom did not take it, as a sentence for the person. */
export interface Refusal {
  readonly id: ErrorId | 'file';
  readonly message: string;
  /** Keys of the files it is about. */
  readonly files: readonly string[];
}

export type Phase =
  | { readonly name: 'writing' }
  /** In the queue: goes out as soon as there is a network. */
  | { readonly name: 'waiting' }
  | { readonly name: 'sending'; readonly step: Step['name'] }
  | { readonly name: 'signed_out' }
  | { readonly name: 'refused'; readonly refusal: Refusal }
  /** The story was changed or sent on elsewhere meanwhile; `theirs` is what stands there. */
  | { readonly name: 'conflict'; readonly theirs: KnownStory; readonly sentOn: boolean }
  | { readonly name: 'sent'; readonly stage: Stage; readonly lead: string | null; readonly at: string };

/** What is to be done next for a piece. */
export type Step =
  | { readonly name: 'upload'; readonly key: string }
  | { readonly name: 'answer'; readonly key: string }
  | { readonly name: 'create'; readonly content: StoryContent }
  | { readonly name: 'save'; readonly story: KnownStory; readonly content: StoryContent }
  | { readonly name: 'submit'; readonly story: KnownStory }
  | { readonly name: 'done'; readonly story: KnownStory };

/** A piece nobody has written in yet. `id` is 32 hexadecimal digits. */
export const newPiece = (
  id: string,
  {
    personId,
    unitId,
    at,
  }: { readonly personId: string | null; readonly unitId: string; readonly at: string },
): Piece => ({
  id,
  personId,
  words: { unitId, kind: 'news', headline: '', text: '', topicIds: [] },
  files: [],
  goal: 'submit',
  phase: { name: 'writing' },
  story: null,
  unheard: [],
  failures: 0,
  at,
});

/** True when there is something to keep. */
export const hasWords = ({ words, files }: Piece): boolean =>
  words.headline.trim() !== '' || words.text.trim() !== '' || words.topicIds.length > 0 || files.length > 0;
