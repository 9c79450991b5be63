import type { Me, Reference } from '@toasoan/domain';
import { sendDatabase, type KnownPerson } from './database.ts';

/** As long as a session lasts without a request. After it, who sits here is not known any more. */
const KNOWN_FOR = 12 * 3_600_000;

/** Who was signed in here not long ago; null when nobody was, or too long ago to be sure. */
export async function knownPerson(now: number): Promise<KnownPerson | null> {
  const known = await (await sendDatabase()).get('person', 'here');
  return known && now - known.seenAt <= KNOWN_FOR ? known : null;
}

/** The server has just said who is signed in; what forms choose from stays when it is not told anew. */
export async function rememberPerson(me: Me, reference: Reference | null, now: number): Promise<void> {
  const tx = (await sendDatabase()).transaction('person', 'readwrite');
  const before = await tx.store.get('here');
  const kept = before?.me.id === me.id ? before.reference : null;
  await tx.store.put({ me, reference: reference ?? kept, seenAt: now }, 'here');
  await tx.done;
}

/** Nobody is signed in here any more. Words not yet sent stay, for their writer only. */
export async function forgetPerson(): Promise<void> {
  await (await sendDatabase()).clear('person');
}
