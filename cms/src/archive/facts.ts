import {
  dayOf,
  type ArchivedApproval,
  type EditionFacts,
  type EditionSnapshot,
  type PersonRef,
  type PublicChannel,
  type UnitRef,
} from '@toasoan/domain';
import { first, rows, type Sql } from '../database/sql';
import { historyOf } from '../stories/history';
import { loadAssets } from '../stories/media';
import { toArchivedFile } from './archived-file';

interface EditionRow {
  number: number;
  hash: string;
  content_hash: string;
  snapshot: EditionSnapshot;
  story_id: string;
  sensitive: boolean;
  author: PersonRef;
  lead: UnitRef | null;
  publisher: PersonRef | null;
  /** The event of its publication; null while that is under way. */
  seq: number | null;
  at: string | null;
  action: 'publish' | 'publish_due' | null;
}

const EDITION = `
select e.number, e.hash, e.content_hash, e.snapshot, s.document_id as story_id, coalesce(s.sensitive, false) as sensitive,
       jsonb_build_object('id', a.document_id, 'name', coalesce(a.display_name, a.username)) as author,
       case when l.id is not null then jsonb_build_object('id', l.document_id, 'code', l.code, 'name', l.name) end as lead,
       case when p.id is not null
         then jsonb_build_object('id', p.document_id, 'name', coalesce(p.display_name, p.username)) end as publisher,
       v.seq::int as seq, v.at, replace(v.action, 'story.', '') as action
from editions e join stories s on s.id = e.story_id join up_users a on a.id = s.author_id
left join units l on l.id = s.lead_id left join up_users p on p.id = e.published_by_id
left join lateral (
  select seq, at, action from newsroom.audit_events v
  where v.subject = s.document_id and v.action in ('story.publish', 'story.publish_due')
    and (v.detail::jsonb->>'edition')::int = e.number
  order by seq limit 1
) v on true
where e.id = ?`;

const NOBODY: PersonRef = { id: 'newsroom', name: 'Tòa soạn' };

/**
 * Keeps what is known of an edition beside it, once and for all: at its publication, or `later` for one that has none of it
 * yet.
 */
export async function keepFacts(sql: Sql, editionRowId: number, kept: EditionFacts['kept']): Promise<void> {
  const row = await first<EditionRow>(sql, EDITION, [editionRowId]);
  if (!row) return;
  await writeFacts(sql, editionRowId, await factsOf(sql, row, kept));
}

export const writeFacts = (sql: Sql, editionRowId: number, facts: EditionFacts): Promise<unknown> =>
  first(
    sql,
    'insert into newsroom.edition_facts (edition_id, facts) values (?, ?::jsonb) on conflict do nothing',
    [editionRowId, JSON.stringify(facts)],
  );

/** The facts kept with an edition; null: none yet. */
export const readFacts = async (sql: Sql, editionRowId: number): Promise<EditionFacts | null> =>
  (
    await first<{ facts: EditionFacts }>(
      sql,
      'select facts from newsroom.edition_facts where edition_id = ?',
      [editionRowId],
    )
  )?.facts ?? null;

async function factsOf(sql: Sql, row: EditionRow, kept: EditionFacts['kept']): Promise<EditionFacts> {
  const { snapshot, publisher } = row;
  const by = publisher ?? NOBODY;
  const history = await historyOf(sql, row.story_id, row.seq);
  const saved = history.findLast(({ action }) => action === 'edit' || action === 'create');
  const assets = await loadAssets(
    sql,
    snapshot.media.map(({ assetId }) => assetId),
  );
  const originals = new Map(snapshot.media.map(({ assetId, sha256 }) => [assetId, sha256]));
  const today = dayOf(snapshot.publishedAt);
  return {
    author: row.author,
    lead: row.lead,
    sensitive: row.sensitive,
    savedAt: saved?.at ?? snapshot.publishedAt,
    approvals: await approvalsOf(sql, row),
    steps: [
      ...history.map(({ at, person, action }) => ({ at, person, action })),
      { at: snapshot.publishedAt, person: by, action: row.action ?? 'publish' },
    ],
    // A file may have been replaced since: the edition has the bytes it was made with.
    files: assets.map((asset) => ({
      ...toArchivedFile(asset, today),
      sha256: originals.get(asset.document_id) ?? asset.sha256,
    })),
    publication: { at: snapshot.publishedAt, by, editionHash: row.hash },
    kept,
  };
}

interface ApprovalRow {
  kind: 'first' | 'second';
  at: Date;
  revision: number;
  channels: PublicChannel[];
  public_note: string;
  terms: string;
  checklist: ArchivedApproval['checklist'];
  approver_id: string;
  approver_name: string;
  approver_ids: string[];
  writer_ids: string[];
  delegation: { by: PersonRef } | null;
}

/** The approvals an edition came from: the newest of each kind on exactly its content, given before it went out. */
async function approvalsOf(sql: Sql, row: EditionRow): Promise<ArchivedApproval[]> {
  const found = await rows<ApprovalRow>(
    sql,
    `select distinct on (a.kind) a.kind, a.at, a.revision, a.channels, a.public_note, a.terms, a.checklist, a.approver_id,
            coalesce(p.display_name, p.username, a.approver_id) as approver_name, a.approver_ids, a.writer_ids,
            a.delegation
     from newsroom.approvals a left join up_users p on p.document_id = a.approver_id
     where a.story_id = ? and a.content_hash = ? and (?::text is null or a.at <= ?::timestamptz)
     order by a.kind, a.id desc`,
    [row.story_id, row.content_hash, row.at, row.at],
  );
  return found.map((approval) => ({
    kind: approval.kind,
    by: { id: approval.approver_id, name: approval.approver_name },
    inNameOf: approval.delegation?.by ?? null,
    at: approval.at.toISOString(),
    revision: approval.revision,
    contentHash: row.content_hash,
    channels: approval.channels,
    publicNote: approval.public_note,
    terms: approval.terms,
    checklist: approval.checklist,
    approverIds: approval.approver_ids,
    writerIds: approval.writer_ids,
  }));
}
