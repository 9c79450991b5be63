import {
  storySlug,
  withoutDeskNotes,
  withWording,
  type EditionMedia,
  type EditionSnapshot,
  type EditionTopic,
} from '@toasoan/domain';
import { first, rows, type Sql } from '../database/sql';
import { keptWording } from './kept-wording';
import { sizeOf, type AssetRow } from './media';
import type { OpenStory } from './open';

/** The edition that a story as it is open now would become, published at `now` with a note when it is a correction. */
export async function snapshotOf(
  sql: Sql,
  { story, facts, assets }: Pick<OpenStory, 'story' | 'facts' | 'assets'>,
  now: Date,
  note = '',
): Promise<EditionSnapshot> {
  const { content } = story;
  const last = await first<{ number: number }>(
    sql,
    'select coalesce(max(number), 0) as number from editions where story_id = ?',
    [story.id],
  );
  const number = (last?.number ?? 0) + 1;
  const kept = await keptWording(sql, story.id);
  const edition: EditionSnapshot = {
    storyId: story.documentId,
    number,
    slug: storySlug(content.headline, story.documentId),
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
    correctionNote: number > 1 ? note.trim() || null : null,
  };
  return withWording(edition, kept?.wording ?? null, story.approval?.channels ?? null);
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
