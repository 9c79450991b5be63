import { roleNames, ROLES, type Role } from '../../access/roles.ts';
import { SYSTEM_ACTOR, type Actor, type Delegated, type Membership } from '../../access/memberships.ts';
import { decide } from '../decide.ts';
import type { StoryFacts } from '../facts.ts';
import { actions, ACTIONS, stages, STAGES, type Action, type Stage } from '../stages.ts';
import { full, openStory } from './facts.ts';

/** How somebody with a role stands to a story: where they hold it, and whose words or rights are in play. */
export const RELATIONS = {
  own: 'the unit that sends the story',
  lead: 'the department that leads',
  cooperating: 'a department that cooperates',
  other: 'any other unit',
  words: 'wherever it counts, and words of theirs are in the story',
  delegated: 'wherever it counts, by delegation of somebody who wrote none of it',
  delegatedByWriter: 'wherever it counts, by delegation of somebody whose words are in the story',
  secondAccount: 'wherever it counts, and words from another account of theirs are in the story',
} as const;
export type Relation = keyof typeof RELATIONS;
export const relations = Object.keys(RELATIONS) as Relation[];

const OWN = openStory.unitId;
const LEAD = openStory.leadUnitId ?? '';
const PLACES: Record<Relation, readonly string[]> = {
  own: [OWN],
  lead: [LEAD],
  cooperating: ['phong-phoi-hop'],
  other: ['don-vi-khac'],
  words: [OWN, LEAD],
  delegated: [OWN, LEAD],
  delegatedByWriter: [OWN, LEAD],
  secondAccount: [OWN, LEAD],
};

const delegatedBy = (id: string): Delegated => ({
  id: 'uy-quyen',
  by: { id, name: id },
  accountIds: [id],
  from: '2026-09-01T00:00:00.000Z',
  until: '2026-09-30T00:00:00.000Z',
});

/** Somebody who holds a role as the relation says; the story's author is `author`. */
function someone(role: Role, relation: Relation): Actor {
  const delegated =
    relation === 'delegated'
      ? delegatedBy('someone-else')
      : relation === 'delegatedByWriter'
        ? delegatedBy('author')
        : undefined;
  const memberships = PLACES[relation].map((unitId): Membership => ({
    unitId,
    role,
    from: '2026-01-01',
    until: null,
    delegated,
  }));
  return {
    personId: relation === 'words' ? 'author' : 'someone',
    memberships,
    ...(relation === 'secondAccount' ? { accountIds: ['someone', 'author'] } : {}),
  };
}

/** Stories in which nothing but stage and role can be in the way of an action: as they are, marked, due. */
const OPEN: readonly StoryFacts[] = [
  openStory,
  { ...openStory, sensitive: true, secondApprovedHash: openStory.contentHash },
  { ...openStory, scheduledAt: openStory.now },
];

const passes = (action: Action, stage: Stage, actor: Actor): boolean =>
  OPEN.some((story) => decide(action, { ...story, stage }, actor, full).ok);

/** Whether the table lets somebody with this role and relation do this at this stage, everything asked for given. */
export const isLetThrough = (action: Action, stage: Stage, role: Role, relation: Relation): boolean =>
  passes(action, stage, someone(role, relation));

/** Whether the newsroom itself does this when its hour comes. */
export const isOfTheClock = (action: Action, stage: Stage): boolean => passes(action, stage, SYSTEM_ACTOR);

interface Group {
  readonly stages: readonly Stage[];
  /** Rows of the table, those of roles that are let through in none left out. */
  readonly lines: readonly string[];
}

/** The stages of an action that let the same people through, together. */
function groupsOf(action: Action): Group[] {
  const found = new Map<string, { stages: Stage[]; lines: string[] }>();
  for (const stage of stages) {
    const lines = linesOf(action, stage);
    if (lines.length === 0) continue;
    const key = lines.join('\n');
    found.set(key, { lines, stages: [...(found.get(key)?.stages ?? []), stage] });
  }
  return [...found.values()];
}

function linesOf(action: Action, stage: Stage): string[] {
  const people = roleNames.flatMap((role) => {
    const cells = relations.map((relation) => isLetThrough(action, stage, role, relation));
    return cells.includes(true) ? [[ROLES[role], ...cells.map((cell) => (cell ? '✓' : '·'))]] : [];
  });
  const clock = isOfTheClock(action, stage) ? [['the clock', ...relations.map(() => '✓')]] : [];
  return [...people, ...clock].map((cells) => cells.join(' | '));
}

/** `docs/access-matrix.md`, whole. */
export function accessMatrixDocument(): string {
  const legend = relations.map((name, index) => `${index + 1}. ${RELATIONS[name]}`).join('\n');
  const heading = ['Role', ...relations.map((_, index) => String(index + 1))];
  const parts = actions.map((action) => {
    const groups = groupsOf(action).map(
      ({ stages: at, lines }) =>
        `At ${at.map((stage) => `_${STAGES[stage]}_`).join(', ')}:\n\n${table([heading, ...lines.map((line) => line.split(' | '))])}`,
    );
    return `## ${ACTIONS[action]} (\`${action}\`)\n\n${groups.join('\n\n')}`;
  });
  return `${INTRODUCTION}\n\n${legend}\n\n${parts.join('\n\n')}\n`;
}

const INTRODUCTION = `# Access matrix

Who may do what to a story, when everything the action asks for is given (a reason, an hour, answers, consents). Made
from the table \`domain/src/story/transitions.ts\` by \`npx vitest run --project pure access-matrix -u\`; \`npm test\` fails
while it tells something else than the table, and while the table lets through anybody whom
\`domain/src/story/testing/expected-access.ts\`, written by hand, does not. A role without a line is let through nowhere.

The columns: the role is held in`;

/** A table of Markdown, in columns as Prettier sets them. */
function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(3, ...rows.map((row) => (row[column] ?? '').length)),
  );
  const line = (cells: readonly string[], fill = ' '): string =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0, fill)).join(' | ')} |`;
  const [heading = [], ...body] = rows;
  return [
    line(heading),
    line(
      heading.map(() => ''),
      '-',
    ),
    ...body.map((row) => line(row)),
  ].join('\n');
}
