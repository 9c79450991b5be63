import { seesStoriesInRecord } from '@toasoan/domain';
import { rows, type Sql } from '../database/sql';
import type { Caller } from '../people/caller';

/** What the subjects on a page are called, as far as the reader may know. */
export interface Titles {
  readonly names: ReadonlyMap<string, string>;
  readonly units: ReadonlyMap<string, string>;
  /** Ids that are stories. */
  readonly stories: ReadonlySet<string>;
  /** Stories the reader may open. */
  readonly openStories: ReadonlySet<string>;
}

interface StoryRow {
  id: string;
  headline: string;
  /** The headline readers see; null: nothing is live. */
  live: string | null;
  in_unit: boolean;
}

/**
 * Names of stories, people, units, plans, topics and files. A story that has not left its unit has none, nor has any
 * but a live one for the administrator: a headline is content.
 */
export async function titlesOf(
  sql: Sql,
  caller: Caller,
  subjects: readonly string[],
  unitIds: readonly string[],
): Promise<Titles> {
  const wanted = [...new Set(subjects)];
  const sees = seesStoriesInRecord(caller);
  const stories = await rows<StoryRow>(
    sql,
    `select s.document_id as id, s.headline, e.snapshot->>'headline' as live,
            s.stage in ('draft', 'unit_review') as in_unit
     from stories s left join editions e on e.id = s.live_edition_id where s.document_id = any(?)`,
    [wanted],
  );
  const open = stories.filter(({ live, in_unit }) => sees && (live !== null || !in_unit));
  const isOpen = new Set(open.map(({ id }) => id));
  const others = await rows<{ id: string; name: string }>(
    sql,
    `select document_id as id, coalesce(display_name, username) as name from up_users where document_id = any(?)
     union all select document_id, name from units where document_id = any(?)
     union all select document_id, title from plans where document_id = any(?)
     union all select document_id, title from topics where document_id = any(?)
     union all select m.document_id, coalesce(p.display_name, p.username) || ' – ' || u.name
       from memberships m join newsroom.memberships v on v.id = m.id
       join up_users p on p.id = v.person_id join units u on u.id = v.unit_id where m.document_id = any(?)
     union all select d.id, coalesce(p.display_name, p.username)
       from newsroom.delegations d join up_users p on p.id = d.to_id where d.id = any(?)
     union all select document_id, coalesce(nullif(title, ''), file_name) from assets where ? and document_id = any(?)`,
    [wanted, wanted, wanted, wanted, wanted, wanted, sees, wanted],
  );
  const named = stories.flatMap(({ id, headline, live }): [string, string][] => {
    const name = isOpen.has(id) ? headline : live;
    return name ? [[id, name]] : [];
  });
  const units = await rows<{ id: string; name: string }>(
    sql,
    'select document_id as id, name from units where document_id = any(?)',
    [[...new Set(unitIds)]],
  );
  return {
    names: new Map([...named, ...others.map(({ id, name }): [string, string] => [id, name])]),
    units: new Map(units.map(({ id, name }) => [id, name])),
    stories: new Set(stories.map(({ id }) => id)),
    openStories: isOpen,
  };
}
