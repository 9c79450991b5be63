import {
  CHAIN_BEGINNING,
  followChain,
  replay,
  type AuditEvent,
  type ChainFault,
  type ChainHead,
  type Replayed,
} from '@toasoan/domain';

/** What came of reading a record from its first event to its last. */
export interface Checked {
  /** The last event that fits. */
  readonly head: ChainHead;
  /** The first event that does not; null: all do. */
  readonly fault: (ChainFault & { readonly event: AuditEvent }) | null;
  /** What is there of the event somebody remembered. */
  readonly remembered: 'same' | 'other' | 'missing' | null;
  /** Every story as its events tell it. One is small, however many events it has. */
  readonly stories: ReadonlyMap<string, Replayed>;
}

/** Reads a record once, event by event, and stops at the first that does not fit. */
export async function checkChain(
  events: AsyncIterable<AuditEvent>,
  remembered: ChainHead | null,
): Promise<Checked> {
  const stories = new Map<string, Replayed>();
  let head = CHAIN_BEGINNING;
  let found: Checked['remembered'] = remembered && 'missing';
  for await (const event of events) {
    const followed = followChain(head, event);
    if (!followed.ok) return { head, fault: { ...followed, event }, remembered: found, stories };
    ({ head } = followed);
    if (event.seq === remembered?.seq) found = event.hash === remembered.hash ? 'same' : 'other';
    const story = replay(stories.get(event.subject) ?? null, event);
    if (story) stories.set(event.subject, story);
  }
  if (remembered?.seq === 0) found = 'same';
  return { head, fault: null, remembered: found, stories };
}
