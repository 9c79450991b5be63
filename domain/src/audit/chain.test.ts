import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check } from '../testing/check.ts';
import { auditHash, CHAIN_START, verifyChain, type AuditEvent } from './chain.ts';

type Said = Pick<AuditEvent, 'at' | 'actor' | 'action' | 'subject' | 'detail'>;

function chainOf(said: readonly Said[]): AuditEvent[] {
  const events: AuditEvent[] = [];
  for (const fields of said) {
    const open = { ...fields, seq: events.length + 1, prevHash: events.at(-1)?.hash ?? CHAIN_START };
    events.push({ ...open, hash: auditHash(open) });
  }
  return events;
}

const said: fc.Arbitrary<Said> = fc.record({
  at: fc.constantFrom('2026-09-05T01:02:03.456789Z', '2026-09-05T01:02:04.000000Z'),
  actor: fc.constantFrom('{"id":"p1"}', '{"id":"p2"}'),
  action: fc.constantFrom('story.submit', 'story.approve'),
  subject: fc.constantFrom('s1', 's2'),
  detail: fc.string({ maxLength: 20 }).map((note) => JSON.stringify({ note })),
});
const chains = fc.array(said, { minLength: 2, maxLength: 8 }).map(chainOf);
const fields = ['at', 'actor', 'action', 'subject', 'detail', 'prevHash', 'hash'] as const;

describe('verifyChain', () => {
  it('takes what was written, and tells how far it goes', () => {
    expect(verifyChain([])).toEqual({ ok: true, events: 0, head: CHAIN_START });
    check(
      fc.property(chains, (events) => {
        expect(verifyChain(events)).toEqual({ ok: true, events: events.length, head: events.at(-1)?.hash });
      }),
      200,
    );
  });

  it('finds any changed character of any field, at its event', () => {
    check(
      fc.property(
        chains,
        fc.nat(),
        fc.constantFrom(...fields),
        fc.nat(),
        fc.constantFrom('x', '0', '', '\n'),
        (events, at, field, where, other) => {
          const index = at % events.length;
          const event = events[index] as AuditEvent;
          const place = where % event[field].length;
          const text = event[field].slice(0, place) + other + event[field].slice(place + 1);
          if (text === event[field]) return;
          const result = verifyChain(events.with(index, { ...event, [field]: text }));
          expect(result).toMatchObject({ ok: false, seq: event.seq });
        },
      ),
    );
  });

  it('finds an event that was removed, swapped, repeated or put in', () => {
    check(
      fc.property(chains, fc.nat(), (events, at) => {
        const index = at % (events.length - 1);
        const [here, next] = [events[index], events[index + 1]] as [AuditEvent, AuditEvent];
        const seq = expect.any(Number) as number;
        expect(verifyChain(events.toSpliced(index, 1))).toMatchObject({ ok: false, seq });
        expect(verifyChain(events.with(index, next).with(index + 1, here))).toMatchObject({ ok: false, seq });
        expect(verifyChain(events.toSpliced(index, 0, here))).toMatchObject({ ok: false, seq });
      }),
      300,
    );
  });

  it('finds a chain forged from one event on by the hash of its head, and a shortened one by its length', () => {
    const before = chainOf(
      [1, 2, 3].map((n) => ({ at: `${n}`, actor: '{}', action: 'a', subject: 's', detail: '{}' })),
    );
    const forged = chainOf(
      [1, 2, 3].map((n) => ({
        at: `${n}`,
        actor: '{}',
        action: n === 2 ? 'b' : 'a',
        subject: 's',
        detail: '{}',
      })),
    );
    const heads = [before, forged, before.slice(0, 2)].map(verifyChain);
    expect(heads.every((result) => result.ok)).toBe(true);
    expect(new Set(heads.map((result) => result.ok && `${result.events} ${result.head}`)).size).toBe(3);
  });

  it('a word cannot move from one field to its neighbour', () => {
    const one: Said = { at: 'now', actor: '{}', action: 'story.edit', subject: 's1', detail: '{}' };
    const [event] = chainOf([one]) as [AuditEvent];
    const shifted = { ...event, action: 'story.edit\ns1', subject: '{}', detail: '' };
    expect(auditHash({ ...event, subject: 's1\n', detail: '{}' })).not.toBe(event.hash);
    expect(verifyChain([shifted])).toMatchObject({ ok: false });
    // The join alone could not tell these two apart, so a line end in a field is itself a fault.
    const ambiguous = { ...event, action: 'story.edit\ns1', subject: '{}', detail: '{}' };
    const twin = { ...event, action: 'story.edit', subject: 's1\n{}', detail: '{}' };
    expect(auditHash(ambiguous)).toBe(auditHash(twin));
    for (const faulty of [ambiguous, twin]) {
      expect(verifyChain([{ ...faulty, hash: auditHash(faulty) }])).toEqual({
        ok: false,
        seq: 1,
        reason: 'hash',
      });
    }
  });
});
