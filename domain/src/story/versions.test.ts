import fc from 'fast-check';
import { expect, it } from 'vitest';
import { check } from '../testing/check.ts';
import { goesInto, KEPT_ACTIONS, VERSION_SPAN, type VersionFacts } from './versions.ts';

const version: fc.Arbitrary<VersionFacts> = fc.record({
  personId: fc.constantFrom('lan', 'minh'),
  stage: fc.constantFrom('draft', 'in_edit'),
  cause: fc.oneof(
    { weight: 6, arbitrary: fc.constant('save' as const) },
    { weight: 1, arbitrary: fc.constantFrom('restore' as const, ...KEPT_ACTIONS) },
  ),
  hash: fc.constantFrom('a', 'b', 'c', 'd'),
  at: fc.integer({ min: 0, max: 8 * VERSION_SPAN }),
});
const stories = fc
  .array(version, { minLength: 1, maxLength: 40 })
  .map((list) => list.sort((left, right) => left.at - right.at));

/** What is kept of a story's versions: the last always is. */
const kept = (all: readonly VersionFacts[]): VersionFacts[] =>
  all.filter((one, at) => {
    const next = all[at + 1];
    return next === undefined || !goesInto(one, next);
  });

it('what something was done to is kept, and so is the last', () =>
  check(
    fc.property(stories, (all) => {
      const left = kept(all);
      expect(left.at(-1)).toBe(all.at(-1));
      for (const one of all.filter(({ cause }) => cause !== 'save')) expect(left).toContain(one);
    }),
  ));

it('nobody’s last words before another person’s, or before a new stage, are lost', () =>
  check(
    fc.property(stories, (all) => {
      const left = kept(all);
      all.forEach((one, at) => {
        const next = all[at + 1];
        if (next && (next.personId !== one.personId || next.stage !== one.stage)) expect(left).toContain(one);
      });
    }),
  ));

it('one person’s saves in a row leave one version in a quarter of an hour', () =>
  check(
    fc.property(stories, (all) => {
      const own = all.map((one) => ({
        ...one,
        personId: 'lan',
        stage: 'draft' as const,
        cause: 'save' as const,
      }));
      const spans = kept(own).map(({ at }) => Math.floor(at / VERSION_SPAN));
      expect(new Set(spans).size).toBe(spans.length);
    }),
  ));

it.each([
  ['the next minute', { at: 60_000 }, true],
  ['another quarter', { at: VERSION_SPAN, hash: 'b' }, false],
  ['sent off hours later unchanged', { at: 9 * VERSION_SPAN, cause: 'submit' }, true],
  ['going back to an earlier version', { at: 60_000, cause: 'restore', hash: 'b' }, false],
  ['another person', { at: 60_000, personId: 'minh' }, false],
  ['another stage', { at: 60_000, stage: 'in_edit' }, false],
] as const)('a save before %s', (_name, next, gone) => {
  const before: VersionFacts = { personId: 'lan', stage: 'draft', cause: 'save', hash: 'a', at: 0 };
  expect(goesInto(before, { ...before, ...next })).toBe(gone);
});
