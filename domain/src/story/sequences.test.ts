import { beforeAll, describe, expect, it } from 'vitest';
import { roleNames } from '../access/roles.ts';
import { report, SEED } from '../testing/check.ts';
import { stages, type Action } from './stages.ts';
import { play, type Seen } from './testing/model.ts';
import { TRANSITIONS, type Transition } from './transitions.ts';

describe('20,000 random sequences of actions by random roles', () => {
  let seen: Seen;
  beforeAll(() => {
    seen = play(SEED, 20_000);
  });

  it('never publish what was not approved by another, and break no other law of the newsroom', () => {
    report(
      `sequences from seed ${SEED}: ${seen.sequences} sequences, ${seen.actions} actions, ${seen.refusals} refusals, ` +
        `${seen.publications} publications (${seen.corrections} corrections), ${seen.withdrawals} withdrawals, ` +
        `${seen.drifts} changes behind the gate, ${seen.broken.length} laws broken`,
    );
    expect(seen.broken).toEqual([]);
    expect(seen.sequences).toBe(20_000);
  });

  it('went everywhere: the property is not true for want of cases', () => {
    expect(seen.publications).toBeGreaterThan(1_000);
    expect(seen.corrections).toBeGreaterThan(100);
    expect(seen.withdrawals).toBeGreaterThan(100);
    expect(seen.refusals).toBeGreaterThan(100_000);
    expect([...seen.stages].sort()).toEqual([...stages].sort());
    expect([...seen.reasons].sort()).toEqual([
      'story.channels_required',
      'story.checklist_open',
      'story.children_unanswered',
      'story.claimed',
      'story.claimed_already',
      'story.consent_missing',
      'story.correction_note_required',
      'story.embargo_role',
      'story.embargoed',
      'story.incomplete',
      'story.media_failed',
      'story.media_not_ready',
      'story.no_live_edition',
      'story.not_approved',
      'story.not_due',
      'story.not_sensitive',
      'story.note_required',
      'story.own_words',
      'story.person_required',
      'story.role',
      'story.same_approver',
      'story.second_missing',
      'story.sensitive_already',
      'story.stage',
      'story.time_past',
      'story.time_required',
      'story.unit_required',
    ]);
  });
});

/** The table with one row replaced. */
const withRow = (index: number, row: Transition): readonly Transition[] => TRANSITIONS.with(index, row);
const caught = (table: readonly Transition[], often: Action): string | undefined =>
  play(SEED, 5_000, table, (seen) => seen.broken.length > 0, often).broken[0]?.law;

describe('a table that is wrong breaks a law', () => {
  const conditions = TRANSITIONS.flatMap((row, index) =>
    row.conditions.map(
      (condition) => [condition, `${row.action} from ${row.from.join(', ')}`, index] as const,
    ),
  );

  it.each(conditions)('without %s on %s', (condition, _row, index) => {
    const row = TRANSITIONS[index] as Transition;
    const without = { ...row, conditions: row.conditions.filter((name) => name !== condition) };
    expect(caught(withRow(index, without), row.action)).toBeDefined();
  });

  it.each(TRANSITIONS.map((row, index) => [`${row.action} from ${row.from.join(', ')}`, index] as const))(
    'with everyone let in on %s',
    (_row, index) => {
      const row = TRANSITIONS[index] as Transition;
      const open = { ...row, who: [{ roles: roleNames, at: 'anywhere' } as const] };
      expect(caught(withRow(index, open), row.action)).toBeDefined();
    },
  );

  it('with editing allowed after approval', () => {
    const edit = TRANSITIONS.findIndex((row) => row.action === 'edit' && row.from.includes('in_edit'));
    const row = TRANSITIONS[edit] as Transition;
    expect(caught(withRow(edit, { ...row, from: ['in_edit', 'approved'] }), 'edit')).toBeDefined();
  });

  it('with the way over the head of the unit', () => {
    const submit = TRANSITIONS.findIndex((row) => row.action === 'submit');
    const row = TRANSITIONS[submit] as Transition;
    expect(caught(withRow(submit, { ...row, to: 'submitted' }), 'submit')).toBe(
      'where the unit signs off, nothing leaves it unsigned',
    );
  });
});
