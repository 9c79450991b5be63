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

export type ChainCheck =
  | { readonly ok: true; readonly events: number; readonly head: string }
  | { readonly ok: false; readonly seq: number; readonly reason: 'hash' | 'link' | 'order' };

/**
 * Checks events in order of `seq`, from the first; tells the first that does not fit. A line end in a field is a
 * fault too: it would let words move from one field to the next under the same hash (JSON text as stored has none).
 * Events cut off at the end are seen by whoever remembers `events` or `head`.
 */
export function verifyChain(events: Iterable<AuditEvent>): ChainCheck {
  let head = CHAIN_START;
  let count = 0;
  for (const event of events) {
    if (event.seq !== count + 1) return { ok: false, seq: event.seq, reason: 'order' };
    if (event.prevHash !== head) return { ok: false, seq: event.seq, reason: 'link' };
    if (!oneLineEach(event) || auditHash(event) !== event.hash)
      return { ok: false, seq: event.seq, reason: 'hash' };
    head = event.hash;
    count += 1;
  }
  return { ok: true, events: count, head };
}

const oneLineEach = ({ at, actor, action, subject, detail }: AuditEvent): boolean =>
  ![at, actor, action, subject, detail].some((field) => field.includes('\n'));
