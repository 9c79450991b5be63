import type { EditionSnapshot, RichNode, SearchPlace, Stage, StoryKind, WorkingCopy } from '@toasoan/domain';
import { rows, type Sql } from '../database/sql';

/** A story as the search reads it: the working copy with its rights, and the live edition. */
export interface Copy {
  readonly rowId: number;
  readonly copy: WorkingCopy;
  readonly live: EditionSnapshot | null;
}

interface Row {
  row_id: number;
  id: string;
  kind: StoryKind;
  headline: string;
  standfirst: string | null;
  byline: string | null;
  body: RichNode;
  topics: SearchPlace[];
  stage: Stage;
  author_id: string;
  writer_ids: string[];
  unit_id: string;
  unit: SearchPlace;
  lead_id: string | null;
  cooperating_unit_ids: string[] | null;
  updated_at: Date;
  snapshot: EditionSnapshot | null;
}

/** Stories by a condition on `s`, in the order of their rows: one query, whatever their number. */
export async function copiesWhere(
  sql: Sql,
  condition: string,
  values: readonly unknown[],
  limit: number,
): Promise<Copy[]> {
  const found = await rows<Row>(
    sql,
    `select s.id as row_id, s.document_id as id, s.kind, s.headline, s.standfirst, s.byline, s.body, s.stage, s.writer_ids,
            s.cooperating_unit_ids, s.updated_at, a.document_id as author_id, u.document_id as unit_id,
            jsonb_build_object('key', u.code, 'name', u.name) as unit, l.document_id as lead_id, e.snapshot,
            (select coalesce(jsonb_agg(jsonb_build_object('key', t.slug, 'name', t.title) order by t.position), '[]'::jsonb)
             from topics t where t.document_id in (select jsonb_array_elements_text(s.topic_ids))) as topics
     from stories s
     join units u on u.id = s.unit_id
     join up_users a on a.id = s.author_id
     left join units l on l.id = s.lead_id
     left join editions e on e.id = s.live_edition_id
     where ${condition} order by s.id limit ?`,
    [...values, limit],
  );
  return found.map((row) => ({ rowId: row.row_id, live: row.snapshot, copy: toCopy(row) }));
}

const toCopy = (row: Row): WorkingCopy => ({
  id: row.id,
  content: {
    kind: row.kind,
    headline: row.headline,
    standfirst: row.standfirst ?? '',
    byline: row.byline ?? '',
    body: row.body,
  },
  unit: row.unit,
  topics: row.topics,
  updatedAt: row.updated_at.toISOString(),
  facts: {
    stage: row.stage,
    authorId: row.author_id,
    writerIds: row.writer_ids,
    unitId: row.unit_id,
    leadUnitId: row.lead_id,
    cooperatingUnitIds: row.cooperating_unit_ids ?? [],
    hasLiveEdition: row.snapshot !== null,
  },
});
