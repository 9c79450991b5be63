import { sameJson, type ErrorBody, type PersonRef, type StoryContent } from '@toasoan/domain';
import { mayPass } from '../../../api/request-error.ts';
import type { LocalCopy, Sent } from './local-copy.ts';
import { sameStored } from './same-content.ts';

/**
 * Saving as a pure state machine: what is on screen, what the server has, and what stands between them. The saver
 * runs it; nothing here knows a clock or the network.
 */

/** The version that stands on the server once somebody else saved. */
export interface Theirs {
  readonly storyId: string;
  readonly revision: number;
  readonly content: StoryContent;
  readonly by: PersonRef | null;
  readonly at: string;
}

export type Phase =
  | { readonly name: 'resting' }
  | { readonly name: 'saving' }
  /** No answer came (null), or one that passes: tries again by itself. */
  | { readonly name: 'waiting'; readonly error: ErrorBody | null }
  /** The session is over: goes on after signing in. */
  | { readonly name: 'signed_out' }
  /** Both changed the same part: a person chooses. What both grew from is what is saved. */
  | { readonly name: 'conflict'; readonly theirs: Theirs }
  /** The server refuses this content; a change of it may cure that. */
  | { readonly name: 'refused'; readonly error: ErrorBody };

export interface SaveState {
  /** Null until the server has the story. */
  readonly storyId: string | null;
  /** The revision the words on screen are based on; 0 before there is one. */
  readonly revision: number;
  readonly content: StoryContent;
  /** What the server had at this revision. */
  readonly saved: StoryContent;
  readonly savedAt: string | null;
  readonly phase: Phase;
  /** The one save whose answer is not known. It is sent again, the same, before anything else. */
  readonly sent: Sent | null;
  /** Attempts without an answer since the last success. */
  readonly failures: number;
  /** Versions of earlier desks, offered for return. */
  readonly kept: readonly LocalCopy[];
  /** Whose changes were merged last, and when they were made. */
  readonly merged: Pick<Theirs, 'by' | 'at'> | null;
  /** False when this computer has no room for a copy. */
  readonly hasRoom: boolean;
  /** Raised when the content was replaced from outside, so that the editor shows the new one. */
  readonly replacements: number;
}

export type SaveEvent =
  | { readonly type: 'edited'; readonly content: StoryContent }
  /** A save leaves; the key is taken unless an earlier save is sent again. */
  | { readonly type: 'sending'; readonly key: string }
  | { readonly type: 'saved'; readonly storyId: string; readonly revision: number; readonly at: string }
  | { readonly type: 'failed'; readonly error: ErrorBody | null }
  | Overtaken
  /** The person chose in every conflict. */
  | { readonly type: 'resolved'; readonly content: StoryContent }
  /** `aside` keeps the words that leave the screen for it. */
  | { readonly type: 'copy_restored'; readonly copy: LocalCopy; readonly aside: LocalCopy | null }
  /** What other desks of this computer have left. */
  | { readonly type: 'copies_found'; readonly copies: readonly LocalCopy[] }
  | { readonly type: 'copy_dropped'; readonly desk: string }
  | { readonly type: 'copy_kept'; readonly hasRoom: boolean };

/** Somebody else saved first. */
export interface Overtaken {
  readonly type: 'overtaken';
  readonly theirs: Theirs;
  /** The revision of the sent save when it had been applied before; else null. */
  readonly appliedAs: number | null;
  /** What is on screen with their changes; null when a person has to choose. */
  readonly merged: StoryContent | null;
}

/** True for words the server may not have. Cheap, since it is asked at every key: see `edited`. */
export const isDirty = (state: Pick<SaveState, 'content' | 'saved' | 'sent'>): boolean =>
  state.content !== state.saved || state.sent !== null;

/** True when a save should be sent as soon as the person pauses, or at once after a wait. */
export const maySend = (state: SaveState): boolean =>
  isDirty(state) && ['resting', 'waiting', 'signed_out'].includes(state.phase.name);

/** What both versions grew from, once a save was found late. */
export const commonBase = (
  { saved, sent }: Pick<SaveState, 'saved' | 'sent'>,
  appliedAs: number | null,
): StoryContent => (appliedAs !== null && sent ? sent.content : saved);

export interface OpenedStory {
  readonly id: string;
  readonly revision: number;
  readonly content: StoryContent;
  readonly updatedAt: string;
}

/** A story as it is opened; null: a new one. */
export function opened(story: OpenedStory | null, empty: StoryContent): SaveState {
  const content = story?.content ?? empty;
  return {
    storyId: story?.id ?? null,
    revision: story?.revision ?? 0,
    content,
    saved: content,
    savedAt: story?.updatedAt ?? null,
    phase: { name: 'resting' },
    sent: null,
    failures: 0,
    kept: [],
    merged: null,
    hasRoom: true,
    replacements: 0,
  };
}

/** The state of a desk that is gone, as it left it: saving goes on where it stopped. */
export const resumed = (state: SaveState, copy: LocalCopy): SaveState => ({
  ...state,
  storyId: copy.storyId ?? state.storyId,
  revision: copy.basedOn,
  content: copy.content,
  saved: copy.base,
  sent: copy.sent,
  phase: { name: 'resting' },
  kept: state.kept.filter(({ desk }) => desk !== copy.desk),
});

export function reduce(state: SaveState, event: SaveEvent): SaveState {
  switch (event.type) {
    case 'edited':
      return edited(state, event.content);
    case 'sending':
      if (!maySend(state)) return state;
      return {
        ...state,
        phase: { name: 'saving' },
        sent: state.sent ?? { key: event.key, content: state.content },
      };
    case 'saved':
      if (state.phase.name !== 'saving' || !state.sent) return state;
      return settled(state, state.sent.content, event);
    case 'failed':
      return state.phase.name === 'saving' ? failed(state, event.error) : state;
    case 'overtaken':
      return state.phase.name === 'saving' ? overtaken(state, event) : state;
    case 'resolved':
      return state.phase.name === 'conflict' ? onTop(state, state.phase.theirs, event.content) : state;
    case 'copy_restored':
      return restored(state, event.copy, event.aside);
    case 'copies_found':
      return { ...state, kept: event.copies.filter(({ storyId }) => storyId === state.storyId) };
    case 'copy_dropped':
      return { ...state, kept: state.kept.filter(({ desk }) => desk !== event.desk) };
    case 'copy_kept':
      return event.hasRoom === state.hasRoom ? state : { ...state, hasRoom: event.hasRoom };
  }
}

function edited(state: SaveState, content: StoryContent): SaveState {
  const phase: Phase = state.phase.name === 'refused' ? { name: 'resting' } : state.phase;
  return { ...state, content: sameJson(content, state.saved) ? state.saved : content, phase };
}

function settled(
  state: SaveState,
  sent: StoryContent,
  { storyId, revision, at }: { readonly storyId: string; readonly revision: number; readonly at: string },
): SaveState {
  return {
    ...state,
    storyId,
    revision,
    content: sameJson(state.content, sent) ? sent : state.content,
    saved: sent,
    savedAt: at,
    sent: null,
    failures: 0,
    // What is kept of other new stories is not this one's, now that it exists.
    kept: storyId === state.storyId ? state.kept : [],
    phase: { name: 'resting' },
  };
}

function failed(state: SaveState, error: ErrorBody | null): SaveState {
  if (error === null || mayPass(error))
    return { ...state, failures: state.failures + 1, phase: { name: 'waiting', error } };
  if (error.id === 'auth.required') return { ...state, phase: { name: 'signed_out' } };
  return { ...state, sent: null, phase: { name: 'refused', error } };
}

function overtaken(state: SaveState, { theirs, appliedAs, merged }: Overtaken): SaveState {
  const base = commonBase(state, appliedAs);
  // What stands there is what was sent: only the answer was lost.
  if (state.sent && sameStored(theirs.content, state.sent.content))
    return settled(state, state.sent.content, { ...theirs });
  const late: SaveState = { ...state, storyId: theirs.storyId, sent: null, failures: 0 };
  if (merged === null)
    return {
      ...late,
      saved: base,
      revision: appliedAs ?? state.revision,
      phase: { name: 'conflict', theirs },
    };
  const noted = sameStored(theirs.content, base) ? state.merged : { by: theirs.by, at: theirs.at };
  return { ...onTop(late, theirs, merged), merged: noted };
}

/** Content that holds theirs already, to be saved on their revision. */
function onTop(state: SaveState, theirs: Theirs, merged: StoryContent): SaveState {
  const content = sameJson(merged, theirs.content) ? theirs.content : merged;
  return {
    ...state,
    content,
    saved: theirs.content,
    revision: theirs.revision,
    savedAt: theirs.at,
    sent: null,
    phase: { name: 'resting' },
    replacements: state.replacements + (sameJson(content, state.content) ? 0 : 1),
  };
}

function restored(state: SaveState, copy: LocalCopy, aside: LocalCopy | null): SaveState {
  const back = resumed(state, copy);
  return {
    ...back,
    kept: aside ? [...back.kept, aside] : back.kept,
    replacements: state.replacements + 1,
  };
}
