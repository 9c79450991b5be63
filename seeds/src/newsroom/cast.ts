import { routeStory, type Level, type Plan } from '@toasoan/domain';
import { topicSlug } from '../reference/plans.ts';
import { plans } from '../plans/index.ts';
import { accounts, type AccountSeed } from './accounts.ts';
import type { StorySeed } from './stories/story.ts';
import { demoUnits, departments } from './units.ts';

/** Who takes a story along its route. Absent: nobody in the demonstration newsroom does. */
export interface Cast {
  readonly author: AccountSeed;
  readonly officer: AccountSeed;
  readonly unitHead: AccountSeed | undefined;
  readonly editor: AccountSeed | undefined;
  readonly head: AccountSeed | undefined;
}

const units = new Map([...departments, ...demoUnits].map((unit) => [unit.code, unit]));
const topics = new Map(plans.flatMap(planTopics));

function planTopics(plan: Plan) {
  return plan.clusters.flatMap((cluster) =>
    cluster.topics.map(({ key, leads, cooperating }) => {
      const inside = [...leads].flatMap(({ unit, levels }) =>
        unit === undefined ? [] : [{ unitId: unit, levels }],
      );
      const told = cooperating.flatMap(({ unit }) => unit ?? []);
      const slug = topicSlug(plan.code, key);
      return [slug, { id: slug, leads: inside, cooperatingUnitIds: told }] as const;
    }),
  );
}

/** The unit a story comes from. */
export const unitOf = ({ unit }: StorySeed) => expected(units.get(unit), `unit "${unit}"`);

/** Code of the department a story goes to, by the rule the CMS uses. */
export function leadOf(story: StorySeed): string {
  const wanted = story.topics.map((slug) => expected(topics.get(slug), `topic "${slug}"`));
  const levels: readonly Level[] = unitOf(story).levels;
  return routeStory(wanted, levels, 'van-phong').leadUnitId;
}

/** The people of a story. @throws RangeError when its author, unit or a topic is unknown */
export function castOf(story: StorySeed): Cast {
  const at = (unit: string, role: AccountSeed['role']) =>
    accounts.find((a) => a.unit === unit && a.role === role);
  const lead = leadOf(story);
  const author = story.author
    ? accounts.find(({ name }) => name === story.author)
    : at(story.unit, 'contributor');
  return {
    author: expected(author, `an author in ${story.unit}`),
    officer: expected(at('phong-qlcl', 'publishing_officer'), 'a publishing officer'),
    unitHead: at(story.unit, 'unit_head'),
    editor: at(lead, 'desk_editor'),
    head: at(lead, 'department_head'),
  };
}

function expected<Value>(value: Value | undefined, what: string): Value {
  if (value === undefined) throw new RangeError(`Expected ${what} but found none`);
  return value;
}
