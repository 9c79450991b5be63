import type { Action } from '@toasoan/domain';

/** The actions in the order of their buttons: what brings the story on first, what undoes last. */
const ORDER: readonly Action[] = [
  'publish',
  'approve_second',
  'approve',
  'forward',
  'sign_off',
  'submit',
  'claim',
  'edit',
  'schedule',
  'unschedule',
  'correct',
  'reopen',
  'return',
  'assign',
  'release',
  'hand_over',
  'embargo',
  'mark_sensitive',
  'clear_sensitive',
  'revoke',
  'reject',
  'archive',
  'withdraw',
];
const FORWARD: ReadonlySet<Action> = new Set([
  'publish',
  'approve_second',
  'approve',
  'forward',
  'sign_off',
  'submit',
  'claim',
]);
/** Seldom needed; folded away so that a phone's screen stays clear. */
const SELDOM: ReadonlySet<Action> = new Set([
  'assign',
  'release',
  'hand_over',
  'embargo',
  'mark_sensitive',
  'clear_sensitive',
  'reject',
  'archive',
]);
/** Buttons that stand without folding; a single one more is not worth a fold. */
const FEW = 3;

export interface Arranged {
  /** The one to press first, as a rule; undefined when nothing brings the story on. */
  readonly primary: Action | undefined;
  readonly shown: readonly Action[];
  readonly folded: readonly Action[];
}

/** Where each action that is offered stands. */
export function arrange(offered: readonly Action[]): Arranged {
  const ordered = ORDER.filter((action) => offered.includes(action));
  const primary = ordered.find((action) => FORWARD.has(action));
  if (ordered.length <= FEW) return { primary, shown: ordered, folded: [] };
  return {
    primary,
    shown: ordered.filter((action) => !SELDOM.has(action)),
    folded: ordered.filter((action) => SELDOM.has(action)),
  };
}
