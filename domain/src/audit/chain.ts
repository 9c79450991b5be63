import { sha256Hex } from '../story/content-hash.ts';

/**
 * Audit events form a chain: each carries the hash of the one before. The database computes the same hash in a
 * trigger (cms `audit.sql`), so a changed, removed or inserted event is found by recomputing from the first.
 */
export interface AuditEvent {
  readonly seq: number;
  /** ISO 8601 with microseconds as PostgreSQL prints it in UTC: "2026-09-05T01:02:03.456789Z". */
  readonly at: string;
  /** JSON text exactly as stored. */
  readonly actor: string;
  readonly action: string;
  readonly subject: string;
  /** JSON text exactly as stored. */
  readonly detail: string;
  readonly prevHash: string;
  readonly hash: string;
}

/** Hash before the first event. */
export const CHAIN_START = '0'.repeat(64);

/** The hash of an event: SHA-256 over its fields joined by newlines, the previous hash first. */
export function auditHash(event: Omit<AuditEvent, 'hash'>): string {
  return sha256Hex(
    [event.prevHash, event.seq, event.at, event.actor, event.action, event.subject, event.detail].join('\n'),
  );
}

/** Where a chain stands: its last event and that event's hash. Whoever remembers it sees what is cut off later. */
export interface ChainHead {
  readonly seq: number;
  readonly hash: string;
}
export const CHAIN_BEGINNING: ChainHead = { seq: 0, hash: CHAIN_START };

/** The first event that does not fit: out of order, not joined to the one before, or not what its hash was made of. */
export interface ChainFault {
  readonly ok: false;
  readonly seq: number;
  readonly reason: 'hash' | 'link' | 'order';
}
export type ChainCheck = { readonly ok: true; readonly events: number; readonly head: string } | ChainFault;

/**
 * Takes the next event of a chain: the head after it, or why it does not follow `head`. A line end in a field is a
 * fault too: it would let words move from one field to the next under the same hash (JSON text as stored has none).
 */
export function followChain(
  head: ChainHead,
  event: AuditEvent,
): { readonly ok: true; readonly head: ChainHead } | ChainFault {
  const fault = (reason: ChainFault['reason']): ChainFault => ({ ok: false, seq: event.seq, reason });
  if (event.seq !== head.seq + 1) return fault('order');
  if (event.prevHash !== head.hash) return fault('link');
  if (!oneLineEach(event) || auditHash(event) !== event.hash) return fault('hash');
  return { ok: true, head: { seq: event.seq, hash: event.hash } };
}

/**
 * Checks events in order of `seq`, from the first; tells the first that does not fit. Events cut off at the end are
 * seen by whoever remembers `events` or `head`.
 */
export function verifyChain(events: Iterable<AuditEvent>): ChainCheck {
  let head = CHAIN_BEGINNING;
  for (const event of events) {
    const followed = followChain(head, event);
    if (!followed.ok) return followed;
    ({ head } = followed);
  }
  return { ok: true, events: head.seq, head: head.hash };
}

const oneLineEach = ({ at, actor, action, subject, detail }: AuditEvent): boolean =>
  ![at, actor, action, subject, detail].some((field) => field.includes('\n'));
