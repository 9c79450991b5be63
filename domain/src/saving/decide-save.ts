/** Remembers that a save was applied, so that it is known again when its answer was lost. */
export interface AppliedSave {
  /** Chosen by the sender, once for each save; a repeat carries the same key. */
  readonly key: string;
  /** The revision the save made. */
  readonly revision: number;
}

export type SaveDecision =
  /** Nothing stands between: the content is stored as the next revision. */
  | { readonly kind: 'save' }
  /** This very save made the revision that stands: nothing changes, the answer is given again. */
  | { readonly kind: 'repeated' }
  /**
   * The story has gone on. `appliedAs` is the revision this very save made before that; null when it was never applied,
   * and then it never will be.
   */
  | { readonly kind: 'stale'; readonly appliedAs: number | null };

/** Digits of a key that name the desk which saves; the rest tells its saves apart. */
export const DESK_DIGITS = 16;

/** Desks whose last save is remembered. A desk sends nothing new before it knows about its last save. */
const REMEMBERED = 40;

/** Whether a change based on a revision may be stored. A change that names no key is never taken for a repeat. */
export function decideSave(
  story: { readonly revision: number; readonly saves: readonly AppliedSave[] },
  change: { readonly basedOn: number; readonly saveKey?: string | undefined },
): SaveDecision {
  const applied = change.saveKey && story.saves.find(({ key }) => key === change.saveKey);
  if (applied && applied.revision === story.revision) return { kind: 'repeated' };
  if (change.basedOn !== story.revision)
    return { kind: 'stale', appliedAs: applied ? applied.revision : null };
  return { kind: 'save' };
}

/** The saves to remember once another was applied: the last one of each desk, in the order they were applied. */
export function withSave(saves: readonly AppliedSave[], save: AppliedSave): AppliedSave[] {
  const desk = save.key.slice(0, DESK_DIGITS);
  return [...saves.filter(({ key }) => key.slice(0, DESK_DIGITS) !== desk), save].slice(-REMEMBERED);
}
