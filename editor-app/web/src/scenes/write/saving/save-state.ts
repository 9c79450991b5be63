import type { ErrorBody, PersonRef, StaleDetails, StoryContent } from '@toasoan/domain';
import { mayPass } from '../../../api/request-error.ts';
import { sameJson, sameStored } from './same-content.ts';

/**
 * Saving as a pure state machine: what is on screen, what the server has, and what stands between them. The saver
 * runs it; nothing here knows a clock or the network.
 */

/** A version that is not on the server: found on this computer, or set aside for another. */
export interface LocalCopy {
  readonly content: StoryContent;
  /** The revision it was written on; 0 for a story the server does not have. */
  readonly basedOn: number;
  /** ISO 8601 instant of its last change. */
  readonly at: string;
}

/** The version that stands on the server in a conflict. */
export interface Theirs {
  readonly revision: number;
  readonly content: StoryContent;
  readonly by: PersonRef | null;
  readonly at: string | null;
}

export type Phase =
  | { readonly name: 'resting' }
  | { readonly name: 'saving'; readonly sent: StoryContent }
  /** No answer came: tries again by itself. */
  | { readonly name: 'waiting' }
  /** The session is over: goes on after signing in. */
  | { readonly name: 'signed_out' }
  | { readonly name: 'conflict'; readonly theirs: Theirs }
  /** The server refuses this content; a change of it may cure that. */
  | { readonly name: 'refused'; readonly error: ErrorBody };

export interface SaveState {
  /** Null until the server has the story. */
  readonly storyId: string | null;
  /** The revision the words on screen are based on; 0 before there is one. */
  readonly revision: number;
  readonly content: StoryContent;
  /** What the server has, as far as this page knows. */
  readonly saved: StoryContent;
  readonly savedAt: string | null;
  readonly phase: Phase;
  /** Attempts without an answer since the last success. */
  readonly failures: number;
  /** A version offered for return. */
  readonly kept: LocalCopy | null;
  /** Raised when the content was replaced from outside, so that the editor shows the new one. */
  readonly replacements: number;
}

export type SaveEvent =
  | { readonly type: 'edited'; readonly content: StoryContent }
  | { readonly type: 'sent' }
  | { readonly type: 'saved'; readonly storyId: string; readonly revision: number; readonly at: string }
  | { readonly type: 'failed'; readonly error: ErrorBody | null; readonly at: string }
  | { readonly type: 'mine_kept' }
  | { readonly type: 'theirs_taken'; readonly at: string }
  | { readonly type: 'copy_restored'; readonly at: string }
  | { readonly type: 'copy_dropped' };

/** Cheap, since it is asked at every key: content that equals what is saved is the same object, see `edited`. */
export const isDirty = (state: SaveState): boolean => state.content !== state.saved;

/** True when a save should be sent as soon as the person pauses, or at once after a wait. */
export const maySend = (state: SaveState): boolean =>
  isDirty(state) && ['resting', 'waiting', 'signed_out'].includes(state.phase.name);

/** A story as it is opened, with the version this computer may have kept of it. */
export function opened(
  story: {
    readonly id: string;
    readonly revision: number;
    readonly content: StoryContent;
    readonly updatedAt: string;
  } | null,
  empty: StoryContent,
  copy: LocalCopy | null,
): SaveState {
  const content = story?.content ?? empty;
  return {
    storyId: story?.id ?? null,
    revision: story?.revision ?? 0,
    content,
    saved: content,
    savedAt: story?.updatedAt ?? null,
    phase: { name: 'resting' },
    failures: 0,
    kept: copy && !sameStored(copy.content, content) ? copy : null,
    replacements: 0,
  };
}

export function reduce(state: SaveState, event: SaveEvent): SaveState {
  const { phase } = state;
  switch (event.type) {
    case 'edited':
      return edited(state, event.content);
    case 'sent':
      return maySend(state) ? { ...state, phase: { name: 'saving', sent: state.content } } : state;
    case 'saved':
      return phase.name === 'saving'
        ? settled(state, phase.sent, event.storyId, event.revision, event.at)
        : state;
    case 'failed':
      return phase.name === 'saving' ? failed(state, phase.sent, event.error, event.at) : state;
    case 'mine_kept':
      if (phase.name !== 'conflict') return state;
      return {
        ...state,
        saved: phase.theirs.content,
        revision: phase.theirs.revision,
        phase: { name: 'resting' },
      };
    case 'theirs_taken':
      return phase.name === 'conflict' ? replaced(state, phase.theirs, event.at) : state;
    case 'copy_restored':
      return state.kept ? restored(state, state.kept, event.at) : state;
    case 'copy_dropped':
      return { ...state, kept: null };
  }
}

function edited(state: SaveState, content: StoryContent): SaveState {
  const phase: Phase = state.phase.name === 'refused' ? { name: 'resting' } : state.phase;
  return { ...state, content: sameJson(content, state.saved) ? state.saved : content, phase };
}

function settled(
  state: SaveState,
  sent: StoryContent,
  storyId: string | null,
  revision: number,
  at: string,
): SaveState {
  return { ...state, storyId, revision, saved: sent, savedAt: at, failures: 0, phase: { name: 'resting' } };
}

function failed(state: SaveState, sent: StoryContent, error: ErrorBody | null, at: string): SaveState {
  if (mayPass(error)) return { ...state, failures: state.failures + 1, phase: { name: 'waiting' } };
  if (error?.id === 'auth.required') return { ...state, phase: { name: 'signed_out' } };
  const theirs = error?.id === 'story.stale' ? theirsOf(error) : null;
  // The answer to an earlier attempt was lost on the way: what is there is what was sent.
  if (theirs && sameStored(theirs.content, sent)) {
    return settled(state, sent, state.storyId, theirs.revision, theirs.at ?? at);
  }
  if (theirs) return { ...state, phase: { name: 'conflict', theirs } };
  return error ? { ...state, phase: { name: 'refused', error } } : state;
}

const theirsOf = (error: ErrorBody): Theirs | null =>
  (error.details as unknown as StaleDetails | undefined)?.current ?? null;

const copyOf = (state: SaveState, at: string): LocalCopy => ({
  content: state.content,
  basedOn: state.revision,
  at,
});

/** Theirs on screen; mine is kept aside, so that nothing is lost. */
function replaced(state: SaveState, theirs: Theirs, at: string): SaveState {
  return {
    ...state,
    content: theirs.content,
    saved: theirs.content,
    revision: theirs.revision,
    savedAt: theirs.at,
    phase: { name: 'resting' },
    kept: copyOf(state, at),
    replacements: state.replacements + 1,
  };
}

/** The kept version on screen. One written on an older revision is compared first. */
function restored(state: SaveState, kept: LocalCopy, at: string): SaveState {
  const current: Theirs = { revision: state.revision, content: state.saved, by: null, at: state.savedAt };
  return {
    ...state,
    content: kept.content,
    phase: kept.basedOn === state.revision ? state.phase : { name: 'conflict', theirs: current },
    kept: isDirty(state) ? copyOf(state, at) : null,
    replacements: state.replacements + 1,
  };
}
