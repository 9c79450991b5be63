import { mediaOf, NewsroomError, type StoryContent } from '@toasoan/domain';
import { checkBody } from '@toasoan/domain/richtext';
import type { Sql } from '../database/sql';
import { loadAssets } from './media';

/**
 * Content from outside in its stored form: body against the schema, pictures known and not another unit's.
 * `allowedUnitIds`: whose pictures may be used (the story's unit, and the desk's own while it edits).
 * @throws NewsroomError story.content_invalid, story.content_too_large, story.media_foreign
 */
export async function checkedContent(
  sql: Sql,
  content: StoryContent,
  allowedUnitIds: readonly string[],
): Promise<StoryContent> {
  const check = checkBody(content.body);
  if (!check.ok) throw new NewsroomError(check.reason, { detail: check.detail });
  const checked = { ...content, body: check.body };
  const wanted = mediaOf(checked);
  const assets = await loadAssets(sql, wanted);
  const foreign =
    assets.length < wanted.length || assets.some((asset) => !allowedUnitIds.includes(asset.unit_id));
  if (foreign) throw new NewsroomError('story.media_foreign');
  return checked;
}
