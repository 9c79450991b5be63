import { noticesFor, ROLES, type Action, type Audience, type Stage, type StoryView } from '@toasoan/domain';
import * as words from '#words/story/consequences';

type Told = Pick<StoryView, 'author' | 'claimedBy' | 'unit' | 'lead' | 'cooperating'>;

/** Who is told of an action that leads to `to`, as names; those it is nobody's name for are left out. */
export function toldOf(action: Action, to: Stage, story: Told): string[] {
  const names = noticesFor(action, to).flatMap((notice) => namesOf(notice.to, story));
  return [...new Set(names)];
}

function namesOf(audience: Audience, story: Told): string[] {
  switch (audience.at) {
    case 'author':
      return [words.authorNamed(story.author.name)];
    case 'claimant':
      return story.claimedBy ? [story.claimedBy.name] : [];
    case 'named':
      return [];
    case 'unit':
      return [words.rolesAt(rolesOf(audience.roles), story.unit.name)];
    case 'lead':
      return story.lead ? [words.rolesAt(rolesOf(audience.roles), story.lead.name)] : [];
    case 'cooperating':
      return story.cooperating.map(({ name }) => words.rolesAt(rolesOf(audience.roles), name));
    case 'anywhere':
    case 'directorate':
      return audience.roles.map((role) => ROLES[role]);
  }
}

const rolesOf = (roles: readonly (keyof typeof ROLES)[]): string =>
  roles.map((role) => ROLES[role]).join(', ');
