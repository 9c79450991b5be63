import type { ArchivedApproval, ArchivedEdition } from '@toasoan/domain';
import { newDocumentId } from '../../administration/document-id';
import { first, type Sql } from '../../database/sql';
import { writeFacts } from '../facts';

/**
 * Writes the editions of a story down again, one after the other: for each first who had written until then and who had approved, since
 * the database makes no edition without. Called inside the gate of the story.
 */
export async function restoreEditions(
  sql: Sql,
  storyRowId: number,
  editions: readonly ArchivedEdition[],
): Promise<void> {
  for (const { snapshot, facts } of editions) {
    const writers = facts.approvals.find(({ kind }) => kind === 'first')?.writerIds ?? [facts.author.id];
    await first(sql, 'update stories set writer_ids = ?::jsonb, sensitive = ? where id = ?', [
      JSON.stringify(writers),
      facts.sensitive,
      storyRowId,
    ]);
    for (const approval of facts.approvals) await approve(sql, snapshot.storyId, approval);
    const edition = await first<{ id: number }>(
      sql,
      `insert into editions (document_id, number, slug, content_hash, hash, snapshot, note, story_id, approved_by_id,
         published_by_id, created_at, updated_at, published_at)
       values (?, ?, ?, ?, ?, ?::jsonb, ?, ?, (select id from up_users where document_id = ?),
         (select id from up_users where document_id = ?), ?, ?, ?)
       returning id`,
      [
        ...[newDocumentId(), snapshot.number, snapshot.slug, snapshot.contentHash],
        ...[facts.publication.editionHash, JSON.stringify(snapshot), snapshot.correctionNote, storyRowId],
        ...[facts.approvals[0]?.by.id ?? '', facts.publication.by.id],
        ...Array.from({ length: 3 }, () => new Date(snapshot.publishedAt)),
      ],
    );
    if (!edition) throw new Error(`Expected edition ${snapshot.number} to be made`);
    await writeFacts(sql, edition.id, facts);
    await first(
      sql,
      `insert into newsroom.edition_children (edition_id, asset_id, answer, consent_ids)
       select ?, f."assetId", f.children, '[]' from jsonb_to_recordset(?::jsonb) as f("assetId" text, children text)`,
      [edition.id, JSON.stringify(facts.files)],
    );
  }
}

const approve = (sql: Sql, storyId: string, approval: ArchivedApproval): Promise<unknown> =>
  first(
    sql,
    `insert into newsroom.approvals (at, story_id, revision, content_hash, kind, approver_id, approver_ids, delegation,
       writer_ids, channels, checklist, public_note, terms)
     values (?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb, ?::jsonb, ?::jsonb, ?::jsonb, ?, ?)`,
    [
      ...[
        new Date(approval.at),
        storyId,
        approval.revision,
        approval.contentHash,
        approval.kind,
        approval.by.id,
      ],
      JSON.stringify(approval.approverIds),
      approval.inNameOf ? JSON.stringify({ by: approval.inNameOf }) : null,
      ...[approval.writerIds, approval.channels, approval.checklist].map((list) => JSON.stringify(list)),
      ...[approval.publicNote, approval.terms],
    ],
  );
