import { describe, expect, it } from 'vitest';
import { mayTakeDeskNotes } from './desk-notes.ts';
import { roleNames } from './roles.ts';

describe('a Word file with the notes to the desk', () => {
  const may = (role: (typeof roleNames)[number]): boolean =>
    mayTakeDeskNotes({
      personId: 'p',
      memberships: [{ unitId: 'u', role, from: '2025-01-01', until: null }],
    });

  it('is for the people of the departments only', () =>
    expect(roleNames.filter(may)).toEqual([
      'desk_editor',
      'department_head',
      'publishing_officer',
      'coordinator',
      'director',
    ]));
  it('is not for somebody without a role', () =>
    expect(mayTakeDeskNotes({ personId: 'p', memberships: [] })).toBe(false));
});
