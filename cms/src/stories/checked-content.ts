import { mediaOf, NewsroomError, type StoryContent } from '@toasoan/domain';
import { checkBody } from '@toasoan/domain/richtext';
import type { Sql } from '../database/sql';
import { loadAssets } from './media';

/** Whose pictures content may use. */
export interface AllowedMedia {
  /** Files of these units: the story's, and the desk's own while it edits. Shared ones are everybody's. */
  readonly unitIds: readonly string[];
  /** Pictures the story uses already, whoever brought them. */
  readonly known: readonly string[];
}

/**
 * Content from outside in its stored form: body against the schema, pictures known and not another unit's.
 * @throws NewsroomError story.content_invalid, story.content_too_large, story.media_foreign
 */
export async function checkedContent(
  sql: Sql,
  content: StoryContent,
  allowed: AllowedMedia,
): Promise<StoryContent> {
  const check = checkBody(content.body);
  if (!check.ok) throw new NewsroomError(check.reason, { detail: check.detail });
  const checked = { ...content, body: check.body };
  const media = mediaOf(checked);
  const usable = await usableMedia(sql, media, allowed);
  if (media.some((id) => !usable.has(id))) throw new NewsroomError('story.media_foreign');
  return checked;
}

/** Content that was stored by an earlier release in the form this one gives it; as it is where it cannot be read. */
export function inStoredForm(content: StoryContent): StoryContent {
  const check = checkBody(content.body);
  return check.ok ? { ...content, body: check.body } : content;
}

/** Those of the media that content may use; held until the transaction ends. */
export async function usableMedia(
  sql: Sql,
  media: readonly string[],
  { unitIds, known }: AllowedMedia,
): Promise<ReadonlySet<string>> {
  const inUse = media.filter((id) => known.includes(id));
  const added = media.filter((id) => !known.includes(id));
  const assets = await loadAssets(sql, added, 'keep');
  const own = assets.filter((asset) => asset.shared || unitIds.includes(asset.unit_id));
  return new Set([...inUse, ...own.map((asset) => asset.document_id)]);
}
