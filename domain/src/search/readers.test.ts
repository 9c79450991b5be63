import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Actor } from '../access/memberships.ts';
import { mayRead, type ReadableFacts } from '../access/reading.ts';
import { roleNames } from '../access/roles.ts';
import { stages } from '../story/stages.ts';
import { check } from '../testing/check.ts';
import { readerMarksOf, readersOf } from './readers.ts';

const id = fc.constantFrom('a', 'b', 'c', 'd');
const story: fc.Arbitrary<ReadableFacts> = fc.record({
  stage: fc.constantFrom(...stages),
  authorId: id,
  writerIds: fc.array(id, { maxLength: 3 }),
  unitId: id,
  leadUnitId: fc.option(id),
  cooperatingUnitIds: fc.array(id, { maxLength: 2 }),
  hasLiveEdition: fc.boolean(),
});
const actor: fc.Arbitrary<Actor> = fc.record({
  personId: id,
  memberships: fc.array(
    fc.record({
      unitId: id,
      role: fc.constantFrom(...roleNames),
      from: fc.constant('2026-01-01'),
      until: fc.constant(null),
    }),
    { maxLength: 3 },
  ),
});

it('lets the marks of a story and a person meet exactly where the rule lets them read it', () => {
  let may = 0;
  check(
    fc.property(story, actor, (facts, person) => {
      const readers = new Set(readersOf(facts));
      const meets = readerMarksOf(person).some((mark) => readers.has(mark));
      expect(meets).toBe(mayRead(person, facts));
      may += meets ? 1 : 0;
    }),
    20_000,
  );
  expect(may).toBeGreaterThan(2_000);
});
