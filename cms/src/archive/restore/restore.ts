import {
  contentHash,
  isWholeChain,
  mediaOf,
  NewsroomError,
  type ArchivedEdition,
  type RestoreStory,
  type StoryContent,
  type StoryRestored,
} from '@toasoan/domain';
import type { Core } from '@strapi/strapi';
import { oneAtATime } from '../../database/locks';
import { first, inTransaction, rows, type Sql } from '../../database/sql';
import { audit } from '../../gate/record';
import { throughGate } from '../../gate/scope';
import { loadAssets, originalsOf } from '../../stories/media';
import { writeWording } from '../../stories/kept-wording';
import { WORKER } from '../../work/worker';
import { restoreAssets } from './assets';
import { restoreEditions } from './editions';
import { authorOf, unitOf, type RestoredUnit } from './people-and-units';

/**
 * Brings a story back from the archive with every edition of it, exactly as each was published, filed away and on no channel: to
 * publish it again takes a new approval. What it was sent under is not made up: topics that are not there any more are left off the
 * working copy (the editions name them), a unit that is not there is put down as ended.
 * @throws NewsroomError archive.not_whole, archive.restore_present
 */
export function restoreStory(strapi: Core.Strapi, input: RestoreStory): Promise<StoryRestored> {
  // The schema has looked at everything that is used; the rest of a snapshot is covered by its hash.
  const editions = input.editions as unknown as readonly ArchivedEdition[];
  const last = editions.at(-1);
  if (!last || !isWholeChain(editions)) throw new NewsroomError('archive.not_whole');
  const { storyId } = last.snapshot;
  return inTransaction(strapi, async (sql) => {
    await oneAtATime(sql, 'administration');
    const present = await first(sql, 'select 1 from stories where document_id = ?', [storyId]);
    if (present) throw new NewsroomError('archive.restore_present');
    const unit = await unitOf(sql, last);
    const authorRowId = await authorOf(sql, last.facts.author);
    const assets = await throughGate(sql, 'work', () =>
      restoreAssets(sql, last, input.uploads, { unitRowId: unit.rowId, authorRowId }),
    );
    const begun = await throughGate(sql, `restore:${storyId}`, () =>
      begin(sql, last, unit, authorRowId, editions),
    );
    await throughGate(sql, storyId, async () => {
      await restoreEditions(sql, begun.rowId, editions);
      await restoreWording(sql, begun.rowId, last);
    });
    await record(sql, editions, begun, unit, assets);
    return { storyId, editions: editions.length, assets: assets.length };
  });
}

/** What was last said of the story on the fanpage, for the next edition of it. */
async function restoreWording(
  sql: Sql,
  storyRowId: number,
  { snapshot, facts }: ArchivedEdition,
): Promise<void> {
  const { fanpage: wording, publishedAt } = snapshot;
  const changed = { revision: 1, changedBy: facts.publication.by.id, changedAt: new Date(publishedAt) };
  if (wording) await writeWording(sql, storyRowId, { wording, ...changed });
}

interface Begun {
  readonly rowId: number;
  readonly contentHash: string;
  readonly revision: number;
  readonly leadUnitId: string | null;
}

/** The working copy: the words of the last edition, by the topics that are there. */
async function begin(
  sql: Sql,
  { snapshot, facts }: ArchivedEdition,
  unit: RestoredUnit,
  authorRowId: number,
  editions: readonly ArchivedEdition[],
): Promise<Begun> {
  const { kind, headline, standfirst, byline, body, coverAssetId } = snapshot;
  const topics = await rows<{ id: string; slug: string }>(
    sql,
    'select document_id as id, slug from newsroom.topics where slug = any(?)',
    [snapshot.topics.map(({ slug }) => slug)],
  );
  const topicIds = snapshot.topics.flatMap(
    ({ slug }) => topics.find((topic) => topic.slug === slug)?.id ?? [],
  );
  const content: StoryContent = { kind, headline, standfirst, byline, body, coverAssetId, topicIds };
  const mediaIds = mediaOf(content);
  const hash = contentHash(content, originalsOf(await loadAssets(sql, mediaIds)));
  const revision =
    Math.max(1, ...editions.flatMap(({ facts: { approvals } }) => approvals.map((one) => one.revision))) + 1;
  const lead = facts.lead
    ? await first<{ row_id: number; id: string }>(
        sql,
        'select id as row_id, document_id as id from units where code = ?',
        [facts.lead.code],
      )
    : null;
  const row = await first<{ id: number }>(
    sql,
    `insert into stories (document_id, kind, headline, standfirst, byline, body, topic_ids, media_ids, cover_asset_id,
       stage, stage_since, revision, content_hash, slug, writer_ids, cooperating_unit_ids, sensitive, first_published_at,
       unit_id, lead_id, author_id, last_writer_id, created_at, updated_at, published_at)
     values (?, ?, ?, ?, ?, ?::jsonb, ?::jsonb, ?::jsonb, ?, 'archived', now() at time zone 'utc', ?, ?, ?, ?::jsonb,
       '[]', ?, ?, ?, ?, ?, ?, now(), now(), now())
     returning id`,
    [
      ...[snapshot.storyId, kind, headline, standfirst, byline, JSON.stringify(body)],
      ...[JSON.stringify(topicIds), JSON.stringify(mediaIds), coverAssetId, revision, hash, snapshot.slug],
      ...[JSON.stringify([facts.author.id]), facts.sensitive, new Date(snapshot.firstPublishedAt)],
      ...[unit.rowId, lead?.row_id ?? null, authorRowId, authorRowId],
    ],
  );
  return { rowId: row?.id ?? 0, contentHash: hash, revision, leadUnitId: lead?.id ?? null };
}

async function record(
  sql: Sql,
  editions: readonly ArchivedEdition[],
  begun: Begun,
  unit: RestoredUnit,
  assets: readonly { readonly id: string; readonly bytes: number }[],
): Promise<void> {
  const [last] = editions.slice(-1);
  if (!last) return;
  if (unit.made)
    await audit(sql, {
      actor: WORKER,
      action: 'unit.create',
      subject: unit.id,
      detail: { code: last.snapshot.unit.slug, from: 'archive' },
    });
  for (const { id, bytes } of assets)
    await audit(sql, {
      actor: WORKER,
      action: 'asset.register',
      subject: id,
      detail: { bytes, unit: unit.id, from: 'archive' },
    });
  await audit(sql, {
    actor: WORKER,
    action: 'archive.restored',
    subject: last.snapshot.storyId,
    detail: {
      to: 'archived',
      revision: begun.revision,
      contentHash: begun.contentHash,
      ...(begun.leadUnitId ? { leadUnitId: begun.leadUnitId } : {}),
      restored: {
        editions: editions.map(({ snapshot: { number, contentHash: content }, facts }) => ({
          number,
          contentHash: content,
          hash: facts.publication.editionHash,
        })),
        approvals: editions.flatMap(({ facts: { approvals } }) =>
          approvals.map(({ kind, contentHash: content }) => ({ kind, contentHash: content })),
        ),
        sensitive: last.facts.sensitive,
      },
    },
  });
}
