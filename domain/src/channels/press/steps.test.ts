import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check } from '../../testing/check.ts';
import { pressAddressOf } from './addresses.ts';
import {
  pressMails,
  pressNoteAfter,
  pressSteps,
  type PressFacts,
  type PressNote,
  type PressStep,
} from './steps.ts';

const addresses = fc.uniqueArray(fc.constantFrom<string[]>('a@x.vn', 'b@x.vn', 'c@x.vn', 'd@x.vn'));
const editions = ['e1', 'e2', 'e3'] as const;

/** Deliveries of one story as they follow each other, each cut short after some mails, with addresses that refuse. */
const turns = fc.array(
  fc.record({
    operation: fc.constantFrom('publish' as const, 'withdraw' as const),
    editionHash: fc.constantFrom(...editions),
    list: addresses,
    refusing: addresses,
    dies: fc.option(fc.nat(3)),
  }),
  { maxLength: 8 },
);

interface Sent extends PressStep {
  readonly task: string;
}

/** Plays the turns as the channel does; gives what was taken. */
function play(given: typeof turns extends fc.Arbitrary<infer T> ? T : never): {
  sent: Sent[];
  notes: PressNote[];
} {
  const notes = new Map<string, PressNote>();
  const sent: Sent[] = [];
  let before: PressFacts['before'] = null;
  for (const { operation, editionHash, list, refusing, dies } of given) {
    const facts = { operation, editionHash, before };
    const steps = pressSteps(facts, list, [...notes.values()]);
    for (const step of steps.slice(0, dies ?? steps.length)) {
      const refused = refusing.includes(step.to);
      if (!refused) sent.push({ ...step, task: `${operation}:${editionHash}` });
      notes.set(step.to, pressNoteAfter(facts, step, notes.get(step.to), refused ? 550 : null));
    }
    if (dies === null) {
      expect(pressSteps(facts, list, [...notes.values()])).toEqual([]);
      before = operation === 'publish' ? { editionHash } : null;
    }
  }
  return { sent, notes: [...notes.values()] };
}

describe('the mails of a story to the press', () => {
  it('tell nobody of a correction or a withdrawal who has nothing of the story', () => {
    check(
      fc.property(turns, (given) => {
        const { sent } = play(given);
        sent.forEach(({ kind, to }, at) => {
          if (kind === 'release') return;
          const last = sent.slice(0, at).findLast((one) => one.to === to);
          expect(last, `${kind} to ${to}`).toBeDefined();
          expect(last?.kind).not.toBe('withdrawal');
        });
      }),
    );
  });

  it('never give one address the same edition twice in a row', () => {
    check(
      fc.property(turns, (given) => {
        const { sent } = play(given);
        sent.forEach(({ to, task }, at) => {
          const last = sent.slice(0, at).findLast((one) => one.to === to);
          expect(last?.task).not.toBe(task);
        });
      }),
    );
  });

  it('skip nobody of the list at the first time, however often it is cut short', () => {
    check(
      fc.property(addresses, fc.array(fc.nat(2), { maxLength: 4 }), (list, cuts) => {
        const turn = { operation: 'publish' as const, editionHash: 'e1' as const, list, refusing: [] };
        const { sent } = play([...cuts.map((dies) => ({ ...turn, dies })), { ...turn, dies: null }]);
        expect(sent.map(({ to }) => to).sort()).toEqual([...list].sort());
      }),
    );
  });

  it('are the same however far it has come', () => {
    const facts = { operation: 'publish' as const, editionHash: 'e1', before: null };
    const list = ['a@x.vn', 'b@x.vn'];
    const all = pressMails(facts, list, []);
    const note = pressNoteAfter(facts, { to: 'a@x.vn', kind: 'release' }, undefined, null);
    const whole = pressMails(facts, list, [note]);
    expect([...whole].sort((a, b) => a.to.localeCompare(b.to))).toEqual(all);
    expect(pressSteps(facts, list, [note])).toEqual([{ to: 'b@x.vn', kind: 'release' }]);
  });
});

it.each([
  [' Lan.Anh@Bao.VN ', 'lan.anh@bao.vn'],
  ['toasoan@bao.vn', 'toasoan@bao.vn'],
  ['toasoan', null],
  ['a@b', null],
  ['a@bao.vn, b@bao.vn', null],
  ['a@bao.vn\r\nBcc: c@bao.vn', null],
  ['Lan <lan@bao.vn>', null],
  ['', null],
])('the address %j', (text, address) => expect(pressAddressOf(text)).toBe(address));
