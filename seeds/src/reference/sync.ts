import { isDeepStrictEqual } from 'node:util';
import { inParallel } from '../parallel.ts';
import { entrySchema, type Cms, type Entry, type Fields } from './client.ts';

/** An entry as it has to be. */
export interface Wanted {
  /** What identifies it among its kind. */
  readonly key: string;
  /** Kept as given here on every run. */
  readonly fields: Fields;
  /** Given once; afterwards the administrator's to change. */
  readonly initial?: Fields;
  /** Document ids by the name of the relation. */
  readonly relations?: Readonly<Record<string, string>>;
}

export interface SyncOptions {
  /** Plural name in the address: "units". */
  readonly type: string;
  readonly wanted: readonly Wanted[];
  /** The key of an entry that is there already. */
  readonly keyOf: (entry: Entry) => unknown;
  /** Called once for each wanted entry that is in place. */
  readonly onDone?: () => void;
}

/** Entries written at once: the CMS has one process and the machine few cores. */
const WRITERS = 4;

/** Creates what is missing and updates what differs; gives document ids by key. Running it again writes nothing. */
export async function sync(
  cms: Cms,
  { type, wanted, keyOf, onDone }: SyncOptions,
): Promise<Map<string, string>> {
  const relations = Object.keys(wanted[0]?.relations ?? {});
  const present = await cms.list(
    type,
    Object.fromEntries(relations.map((name, i) => [`populate[${i}]`, name])),
  );
  const byKey = new Map(present.map((entry) => [keyOf(entry), entry]));
  const ids = await inParallel(wanted, WRITERS, async (row): Promise<[string, string]> => {
    const entry = byKey.get(row.key);
    const data = { ...row.fields, ...row.relations };
    const id = entry?.documentId ?? (await cms.create(type, { ...row.initial, ...data })).documentId;
    if (entry && differs(entry, row)) await cms.update(type, id, data);
    onDone?.();
    return [row.key, id];
  });
  return new Map(ids);
}

/** Document id of a populated relation; null when it is empty. */
export function relatedId(entry: Entry, relation: string): string | null {
  return entrySchema.safeParse(entry[relation]).data?.documentId ?? null;
}

const differs = (entry: Entry, { fields, relations = {} }: Wanted): boolean =>
  Object.entries(fields).some(([name, value]) => !isDeepStrictEqual(entry[name], value)) ||
  Object.entries(relations).some(([name, id]) => relatedId(entry, name) !== id);
