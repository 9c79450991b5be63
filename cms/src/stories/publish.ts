import {
  channelDeliverJob,
  hashJson,
  slugify,
  type ChannelName,
  type EditionMedia,
  type EditionSnapshot,
  type EditionTopic,
  type Operation,
} from '@toasoan/domain';
import { first, rows, type Sql } from '../database/sql';
import { enqueue } from '../gate/record';
import type { Step } from './act';
import type { AssetRow } from './media';

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
  for (const channel of story.approval?.channels ?? []) {
    await sendTo(step, channel, 'publish', Number(edition.id));
  }
  return { edition: snapshot.number, editionHash: hash, channels: story.approval?.channels ?? [] };
}

/** A delivery is a row first, then a job of the same transaction. */
export async function sendTo(
  { strapi, sql, open }: Step,
  channel: ChannelName,
  operation: Operation,
  editionRowId: number,
): Promise<void> {
  const delivery = await strapi.documents('api::delivery.delivery').create({
    data: { channel, operation, state: 'pending', attempts: 0, edition: editionRowId, story: open.story.id },
  });
  await enqueue(sql, channelDeliverJob(delivery.documentId, open.story.documentId));
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
    body: content.body,
    coverAssetId: content.coverAssetId,
    media: assets.map(toMedia),
    topics: await topicsOf(sql, content.topicIds),
    unit: { id: story.unit.id, slug: story.unit.code, name: story.unit.name },
    firstPublishedAt: (story.firstPublishedAt ?? now).toISOString(),
    publishedAt: now.toISOString(),
    correctionNote: number > 1 ? (input.note ?? '').trim() || null : null,
  };
}

function toMedia(asset: AssetRow): EditionMedia {
  return {
    assetId: asset.document_id,
    sha256: asset.sha256 ?? '',
    width: asset.width ?? 0,
    height: asset.height ?? 0,
    placeholder: asset.placeholder ?? '',
    renditions: asset.renditions ?? [],
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
