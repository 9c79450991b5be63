import {
  hashJson,
  slugify,
  withoutDeskNotes,
  type ChannelName,
  type EditionMedia,
  type EditionSnapshot,
  type EditionTopic,
  type Operation,
} from '@toasoan/domain';
import { first, rows, type Sql } from '../database/sql';
import { send } from '../deliveries/send';
import type { Step } from './act';
import { sizeOf, type AssetRow } from './media';

/** Freezes an edition of what was approved, makes it the live one, and sends it to every channel approved. */
export async function publish(step: Step): Promise<Readonly<Record<string, unknown>>> {
  const { strapi, sql, open, caller } = step;
  const { story } = open;
  const snapshot = await snapshotOf(step);
  const hash = hashJson(snapshot);
  const edition = await strapi.documents('api::edition.edition').create({
    data: {
      number: snapshot.number,
      slug: snapshot.slug,
      contentHash: snapshot.contentHash,
      hash,
      snapshot: snapshot as unknown as Record<string, never>,
      note: snapshot.correctionNote,
      story: story.id,
      approvedBy: story.approval?.rowId ?? null,
      publishedBy: caller.rowId,
    },
  });
  await first(
    sql,
    `update stories set live_edition_id = ?, slug = ?, first_published_at = coalesce(first_published_at, ?) where id = ?`,
    [edition.id, snapshot.slug, step.now, story.id],
  );
  await keepAnswers(sql, Number(edition.id), snapshot);
  for (const channel of story.approval?.channels ?? []) {
    await sendTo(step, channel, 'publish', Number(edition.id));
  }
  return { edition: snapshot.number, editionHash: hash, channels: story.approval?.channels ?? [] };
}

/** What people had answered about the children in it, and the consents relied on, stay with the edition. */
async function keepAnswers(sql: Sql, editionRowId: number, { media }: EditionSnapshot): Promise<void> {
  await first(
    sql,
    `insert into newsroom.edition_children (edition_id, asset_id, answer, consent_ids)
     select ?, document_id, children, consent_ids from assets where document_id = any(?)`,
    [editionRowId, media.map(({ assetId }) => assetId)],
  );
}

/** Sends an edition of the story at hand to a channel, or takes it off. */
export async function sendTo(
  { strapi, sql, open }: Step,
  channel: ChannelName,
  operation: Operation,
  editionRowId: number,
): Promise<void> {
  const { id: storyRowId, documentId: storyId } = open.story;
  await send(strapi, sql, { channel, operation, editionRowId, storyRowId, storyId });
}

async function snapshotOf({ sql, open, input, now }: Step): Promise<EditionSnapshot> {
  const { story, facts, assets } = open;
  const { content } = story;
  const last = await first<{ number: number }>(
    sql,
    'select coalesce(max(number), 0) as number from editions where story_id = ?',
    [story.id],
  );
  const number = (last?.number ?? 0) + 1;
  return {
    storyId: story.documentId,
    number,
    slug: story.slug ?? `${slugify(content.headline)}-${story.documentId.slice(0, 8)}`,
    contentHash: facts.contentHash,
    kind: content.kind,
    headline: content.headline,
    standfirst: content.standfirst,
    byline: content.byline,
    body: withoutDeskNotes(content.body),
    coverAssetId: content.coverAssetId,
    media: assets.map(toMedia),
    topics: await topicsOf(sql, content.topicIds),
    unit: { id: story.unit.id, slug: story.unit.code, name: story.unit.name },
    firstPublishedAt: (story.firstPublishedAt ?? now).toISOString(),
    publishedAt: now.toISOString(),
    correctionNote: number > 1 ? (input.note ?? '').trim() || null : null,
  };
}

/** An asset as an edition keeps it. The name of a file is the sender's word: only a document to download shows it. */
function toMedia(asset: AssetRow): EditionMedia {
  const size = sizeOf(asset);
  return {
    assetId: asset.document_id,
    sha256: asset.sha256 ?? '',
    kind: asset.kind ?? 'picture',
    width: size?.width ?? 0,
    height: size?.height ?? 0,
    placeholder: asset.placeholder ?? '',
    renditions: asset.renditions,
    files: asset.files.filter((file) => file.role !== 'playable'),
    durationMs: asset.duration_ms,
    pages: asset.pages,
    chapters: asset.chapters,
    ...(asset.kind === 'document' ? { fileName: asset.file_name, bytes: asset.bytes } : {}),
  };
}

async function topicsOf(sql: Sql, topicIds: readonly string[]): Promise<EditionTopic[]> {
  const found = await rows<EditionTopic>(
    sql,
    `select t.document_id as id, t.slug, t.title, coalesce(t.number, '') as number, p.code as "planSlug", p.short_title as "planTitle"
     from newsroom.topics t join plans p on p.id = t.plan_id where t.document_id = any(?)`,
    [topicIds],
  );
  return topicIds.flatMap((id) => found.find((topic) => topic.id === id) ?? []);
}
