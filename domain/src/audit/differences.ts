import type { Replayed } from './replay.ts';

/** A story as the tables hold it, in the words of {@link Replayed}. */
export type StoredStory = Omit<Replayed, 'gaps'>;

/** Something the tables and the record tell differently of a story. */
export interface Difference {
  readonly field: keyof StoredStory;
  readonly recorded: string;
  readonly stored: string;
}

const INSTANTS: readonly string[] = ['embargoUntil', 'scheduledAt'];

/** What the tables hold of a story otherwise than its events tell. Empty: they tell the same. */
export function differencesOf(recorded: Replayed, stored: StoredStory): Difference[] {
  const fields = Object.keys(stored) as (keyof StoredStory)[];
  return fields.flatMap((field) => {
    // Events of earlier releases do not tell the department.
    if (field === 'leadUnitId' && recorded.leadUnitId === null) return [];
    const [told, held] = [inWords(field, recorded[field]), inWords(field, stored[field])];
    return told === held ? [] : [{ field, recorded: told, stored: held }];
  });
}

function inWords(field: string, value: unknown): string {
  if (INSTANTS.includes(field) && typeof value === 'string') return new Date(value).toISOString();
  return typeof value === 'string' ? value : JSON.stringify(value);
}
