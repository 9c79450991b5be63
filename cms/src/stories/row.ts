import type { AppliedSave, PublicChannel, Stage, StoryContent, StoryKind, RichNode } from '@toasoan/domain';
import { first, type Sql } from '../database/sql';

/** A story's working copy with what hangs on it by foreign keys. */
export interface StoryRow {
  readonly id: number;
  readonly documentId: string;
  readonly content: StoryContent;
  readonly stage: Stage;
  readonly stageSince: Date;
  readonly revision: number;
  /** Saves to be known again, see `decideSave`. */
  readonly saves: readonly AppliedSave[];
  readonly slug: string | null;
  readonly writerIds: readonly string[];
  readonly cooperatingUnitIds: readonly string[];
  readonly unit: {
    readonly rowId: number;
    readonly id: string;
    readonly code: string;
    readonly name: string;
    readonly signsOff: boolean;
  };
  readonly author: { readonly id: string; readonly name: string };
  readonly lastWriter: { readonly id: string; readonly name: string } | null;
  readonly lead: { readonly id: string; readonly code: string; readonly name: string } | null;
  /** The main topic the story had when a department handed it over: while it stays, so does the department. */
  readonly handedOverFor: string | null;
  readonly claimedBy: { readonly id: string; readonly name: string } | null;
  readonly sensitive: boolean;
  readonly embargoUntil: Date | null;
  readonly schedule: {
    readonly at: Date;
    readonly by: { readonly id: string; readonly name: string };
  } | null;
  readonly correctionNote: string;
  readonly approval: {
    readonly rowId: number;
    readonly id: string;
    readonly name: string;
    readonly at: Date;
    readonly hash: string;
    readonly channels: readonly PublicChannel[];
    /** Every account behind it, see `peopleBehind`. */
    readonly byIds: readonly string[];
    readonly terms: string;
    readonly second: {
      readonly id: string;
      readonly name: string;
      readonly at: Date;
      readonly hash: string;
    } | null;
  } | null;
  readonly live: {
    readonly rowId: number;
    readonly id: string;
    readonly number: number;
    readonly publishedAt: string;
  } | null;
  readonly firstPublishedAt: Date | null;
  readonly updatedAt: Date;
  /** The database's clock when this was read: what is due, or held back, is so by this one clock. */
  readonly readAt: Date;
}

interface Columns {
  id: number;
  document_id: string;
  kind: StoryKind;
  headline: string;
  standfirst: string;
  byline: string;
  body: RichNode;
  topic_ids: string[];
  cover_asset_id: string | null;
  stage: Stage;
  stage_since: Date;
  revision: number;
  saves: AppliedSave[] | null;
  slug: string | null;
  writer_ids: string[];
  cooperating_unit_ids: string[];
  approved_hash: string | null;
  approved_at: Date | null;
  approved_channels: PublicChannel[] | null;
  first_published_at: Date | null;
  updated_at: Date;
  read_at: Date;
  unit_row_id: number;
  unit_id: string;
  unit_code: string;
  unit_name: string;
  unit_signs_off: boolean;
  author_id: string;
  author_name: string;
  writer_id: string | null;
  writer_name: string | null;
  lead_id: string | null;
  lead_code: string | null;
  lead_name: string | null;
  approver_row_id: number | null;
  approver_id: string | null;
  approver_name: string | null;
  live_row_id: number | null;
  live_id: string | null;
  live_number: number | null;
  live_published_at: string | null;
  handed_over_for: string | null;
  claimed_id: string | null;
  claimed_name: string | null;
  sensitive: boolean | null;
  embargo_until: Date | null;
  scheduled_at: Date | null;
  scheduler_id: string | null;
  scheduler_name: string | null;
  correction_note: string | null;
  approved_by_ids: string[] | null;
  approval_terms: string | null;
  second_approved_hash: string | null;
  second_approved_at: Date | null;
  second_id: string | null;
  second_name: string | null;
}

const SELECT = `
select s.id, s.document_id, s.kind, s.headline, s.standfirst, s.byline, s.body, s.topic_ids, s.cover_asset_id,
       s.stage, s.stage_since, s.revision, s.saves, s.slug, s.writer_ids, s.cooperating_unit_ids, s.approved_hash,
       s.approved_at, s.approved_channels, s.first_published_at, s.updated_at, s.handed_over_for, s.sensitive,
       s.embargo_until, s.scheduled_at, s.correction_note, s.approved_by_ids, s.approval_terms,
       s.second_approved_hash, s.second_approved_at, clock_timestamp() as read_at,
       c.document_id as claimed_id, coalesce(c.display_name, c.username) as claimed_name,
       h.document_id as scheduler_id, coalesce(h.display_name, h.username) as scheduler_name,
       d.document_id as second_id, coalesce(d.display_name, d.username) as second_name,
       u.id as unit_row_id, u.document_id as unit_id, u.code as unit_code, u.name as unit_name, u.signs_off as unit_signs_off,
       a.document_id as author_id, coalesce(a.display_name, a.username) as author_name,
       w.document_id as writer_id, coalesce(w.display_name, w.username) as writer_name,
       l.document_id as lead_id, l.code as lead_code, l.name as lead_name,
       p.id as approver_row_id, p.document_id as approver_id, coalesce(p.display_name, p.username) as approver_name,
       e.id as live_row_id, e.document_id as live_id, e.number as live_number, e.snapshot->>'publishedAt' as live_published_at
from stories s
join units u on u.id = s.unit_id
join up_users a on a.id = s.author_id
left join up_users w on w.id = s.last_writer_id
left join units l on l.id = s.lead_id
left join up_users p on p.id = s.approved_by_id
left join up_users c on c.id = s.claimed_by_id
left join up_users h on h.id = s.scheduled_by_id
left join up_users d on d.id = s.second_approved_by_id
left join editions e on e.id = s.live_edition_id
where s.document_id = ?`;

/** Loads a story; with `lock` its row stays locked until the transaction ends. Null when there is none. */
export async function loadStory(
  sql: Sql,
  documentId: string,
  lock: 'lock' | 'read',
): Promise<StoryRow | null> {
  // Locked first: a row that waited for its lock would be joined to what hung on it before.
  if (lock === 'lock')
    await first(sql, 'select id from stories where document_id = ? for update', [documentId]);
  const row = await first<Columns>(sql, SELECT, [documentId]);
  return row && toStory(row);
}

function toStory(row: Columns): StoryRow {
  return {
    id: row.id,
    documentId: row.document_id,
    content: {
      kind: row.kind,
      headline: row.headline,
      standfirst: row.standfirst,
      byline: row.byline,
      body: row.body,
      topicIds: row.topic_ids,
      coverAssetId: row.cover_asset_id,
    },
    stage: row.stage,
    stageSince: row.stage_since,
    revision: row.revision,
    saves: row.saves ?? [],
    slug: row.slug,
    writerIds: row.writer_ids,
    cooperatingUnitIds: row.cooperating_unit_ids,
    unit: {
      rowId: row.unit_row_id,
      id: row.unit_id,
      code: row.unit_code,
      name: row.unit_name,
      signsOff: row.unit_signs_off,
    },
    author: { id: row.author_id, name: row.author_name },
    lastWriter: named(row.writer_id, row.writer_name),
    lead:
      row.lead_id === null ? null : { id: row.lead_id, code: row.lead_code ?? '', name: row.lead_name ?? '' },
    handedOverFor: row.handed_over_for,
    claimedBy: named(row.claimed_id, row.claimed_name),
    sensitive: row.sensitive ?? false,
    embargoUntil: row.embargo_until,
    schedule:
      row.scheduled_at === null
        ? null
        : { at: row.scheduled_at, by: { id: row.scheduler_id ?? '', name: row.scheduler_name ?? '' } },
    correctionNote: row.correction_note ?? '',
    approval: toApproval(row),
    live:
      row.live_row_id === null
        ? null
        : {
            rowId: row.live_row_id,
            id: row.live_id ?? '',
            number: row.live_number ?? 0,
            publishedAt: row.live_published_at ?? '',
          },
    firstPublishedAt: row.first_published_at,
    updatedAt: row.updated_at,
    readAt: row.read_at,
  };
}

const named = (id: string | null, name: string | null) => (id === null ? null : { id, name: name ?? '' });

function toApproval(row: Columns): StoryRow['approval'] {
  if (
    row.approver_id === null ||
    row.approver_row_id === null ||
    row.approved_hash === null ||
    row.approved_at === null
  )
    return null;
  return {
    rowId: row.approver_row_id,
    id: row.approver_id,
    name: row.approver_name ?? '',
    at: row.approved_at,
    hash: row.approved_hash,
    channels: row.approved_channels ?? [],
    byIds: row.approved_by_ids ?? [row.approver_id],
    terms: row.approval_terms ?? '',
    second:
      row.second_id === null || row.second_approved_at === null || row.second_approved_hash === null
        ? null
        : {
            id: row.second_id,
            name: row.second_name ?? '',
            at: row.second_approved_at,
            hash: row.second_approved_hash,
          },
  };
}
