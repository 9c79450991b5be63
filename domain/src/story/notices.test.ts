import { describe, expect, it } from 'vitest';
import { roleNames } from '../access/roles.ts';
import { noticesFor, showingNotices } from './notices.ts';
import { actions, stages, type Action } from './stages.ts';
import { TRANSITIONS } from './transitions.ts';

describe('noticesFor', () => {
  it.each(actions.filter((action) => action !== 'edit'))(
    '%s: someone is told, in one sentence with one headline',
    (action) => {
      for (const to of stages) {
        const notices = noticesFor(action, to);
        expect(notices.length).toBeGreaterThan(0);
        for (const { text, to: audience } of notices) {
          expect(text.match(/%s/g)).toHaveLength(1);
          expect(text).toMatch(/^\p{Lu}.*\.$/u);
          if ('roles' in audience) {
            expect(audience.roles.length).toBeGreaterThan(0);
            for (const role of audience.roles) expect(roleNames).toContain(role);
          }
        }
        expect(new Set(notices.map((notice) => JSON.stringify(notice.to))).size).toBe(notices.length);
      }
    },
  );

  it('saving tells nobody', () => expect(noticesFor('edit', 'draft')).toEqual([]));

  it('whoever must act next is told', () => {
    const told = (action: Action, to: (typeof stages)[number]) =>
      noticesFor(action, to).flatMap(({ to: audience }) =>
        'roles' in audience ? audience.roles.map((role) => `${role}@${audience.at}`) : [audience.at],
      );
    const signers = TRANSITIONS.filter((row) => row.action === 'sign_off').flatMap((row) =>
      row.who.flatMap((who) => who.roles),
    );
    expect(told('submit', 'unit_review')).toEqual(signers.map((role) => `${role}@unit`));
    for (const arriving of [told('submit', 'submitted'), told('sign_off', 'submitted')]) {
      expect(arriving).toEqual(
        expect.arrayContaining(['desk_editor@lead', 'department_head@lead', 'desk_editor@cooperating']),
      );
    }
    expect(told('forward', 'in_review')).toContain('department_head@lead');
    expect(told('approve', 'approved')).toContain('publishing_officer@anywhere');
    for (const action of ['return', 'approve', 'publish', 'withdraw'] as const)
      expect(told(action, 'returned')).toContain('author');
  });
});

describe('showingNotices', () => {
  it.each(['consent_withdrawn', 'consent_ended', 'answer_changed'] as const)(
    '%s: the author, the desk and the publishing officer are told in one sentence',
    (cause) => {
      const [taken, back] = [showingNotices(true, cause), showingNotices(false, cause)];
      for (const notices of [taken, back]) {
        expect(notices.map(({ to }) => to.at)).toEqual(['author', 'lead', 'anywhere']);
        for (const { text } of notices) expect(text).toMatch(/^\p{Lu}[^%]*%s[^%]*\.$/u);
      }
      expect(taken[0]?.text).not.toBe(back[0]?.text);
    },
  );
});
