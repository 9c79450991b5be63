import { z } from 'zod';
import type { Operation, Receipt } from '../../delivery/delivery.ts';

/** What is remembered of one address: what it got of a story, and what was last done for it. */
export const pressNoteSchema = z.object({
  to: z.string(),
  /** Hash of the edition it has; null: none, or it was told of the withdrawal. */
  got: z.string().nullable().default(null),
  /** The last delivery carried out for it, see {@link pressTaskOf}. */
  done: z.string(),
  /** The server's reply code when it refused the address for good at that delivery. */
  refused: z.number().optional(),
});
export type PressNote = z.infer<typeof pressNoteSchema>;

/** What a mail is about. */
export type PressMailKind = 'release' | 'correction' | 'withdrawal';

export interface PressStep {
  readonly to: string;
  readonly kind: PressMailKind;
}

export interface PressFacts {
  readonly operation: Operation;
  readonly editionHash: string;
  /** What was last proved of the story. */
  readonly before: Pick<Receipt, 'editionHash'> | null;
}

/** Names what a delivery asks for; every try and every repetition of it has the same name. */
export const pressTaskOf = ({
  operation,
  editionHash,
}: Pick<PressFacts, 'operation' | 'editionHash'>): string => `${operation}:${editionHash}`;

/**
 * Every mail a delivery asks for, done or not. Who has a former edition gets the correction, also when the list leaves
 * them out by now. The addresses of the list get the story itself until it has once gone out to all of them; sent again
 * as it is, it reaches those added since. A withdrawal goes to whoever has an edition. Nobody gets two.
 */
export function pressMails(
  { operation, editionHash, before }: PressFacts,
  list: readonly string[],
  notes: readonly PressNote[],
): PressStep[] {
  const isDone = isDoneFor({ operation, editionHash });
  if (operation === 'withdraw')
    return notes
      .filter((note) => note.got !== null || isDone(note))
      .map(({ to }) => ({ to, kind: 'withdrawal' }));
  const having = notes.filter(({ got }) => got !== null && got !== editionHash);
  const corrected = having.map(({ to }): PressStep => ({ to, kind: 'correction' }));
  const isOpen = before === null || before.editionHash === editionHash;
  const served = new Set(notes.filter(({ got }) => got !== null).map(({ to }) => to));
  const fresh = isOpen ? list.filter((to) => !served.has(to)) : [];
  const settled = notes.filter(isDone).map(({ to }) => to);
  const released = [...new Set([...fresh, ...settled])].filter((to) => !having.some((one) => one.to === to));
  return [...corrected, ...released.map((to): PressStep => ({ to, kind: 'release' }))];
}

/** What is left of {@link pressMails}: in the order of sending. */
export function pressSteps(
  facts: PressFacts,
  list: readonly string[],
  notes: readonly PressNote[],
): PressStep[] {
  const done = new Set(notes.filter(isDoneFor(facts)).map(({ to }) => to));
  return pressMails(facts, list, notes).filter(({ to }) => !done.has(to));
}

/** Whether nothing is left to do for an address: it was served, or refused, or has the edition from before. */
const isDoneFor =
  ({ operation, editionHash }: Pick<PressFacts, 'operation' | 'editionHash'>) =>
  ({ got, done }: PressNote): boolean =>
    done === pressTaskOf({ operation, editionHash }) || (operation === 'publish' && got === editionHash);

/** What is to be remembered of an address once its mail was taken, or refused for good. */
export const pressNoteAfter = (
  facts: PressFacts,
  { to }: PressStep,
  former: PressNote | undefined,
  refused: number | null,
): PressNote => {
  const done = pressTaskOf(facts);
  if (refused !== null) return { to, got: former?.got ?? null, done, refused };
  return { to, got: facts.operation === 'publish' ? facts.editionHash : null, done };
};
