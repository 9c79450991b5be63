import {
  emptyWords,
  mediaQuickJob,
  PLAIN_RECIPE,
  type ArchivedEdition,
  type RestoreStory,
} from '@toasoan/domain';
import { foldedText } from '../../assets/folded';
import { first, type Sql } from '../../database/sql';
import { enqueue } from '../../gate/record';

interface Owner {
  readonly unitRowId: number;
  readonly authorRowId: number;
}

/**
 * Registers the originals of a story anew, under the ids its editions know them by; everything made of them is made again. The
 * answers about children go with their consents, which no archive holds: they are to be given again. Assets that are there
 * already stay as they are. Gives what was registered.
 */
export async function restoreAssets(
  sql: Sql,
  { facts }: ArchivedEdition,
  uploads: RestoreStory['uploads'],
  { unitRowId, authorRowId }: Owner,
): Promise<{ readonly id: string; readonly bytes: number }[]> {
  const registered: { id: string; bytes: number }[] = [];
  for (const { assetId, bytes, uploadKey } of uploads) {
    const file = facts.files.find((one) => one.assetId === assetId);
    const fileName = file?.fileName ?? assetId;
    const { title, alt, caption, credit, licence } = file ?? emptyWords(fileName);
    const made = await first<{ id: string }>(
      sql,
      `insert into assets (document_id, state, file_name, bytes, upload_key, renditions, files, made, recipe, recipe_version,
         fence, turns, title, alt, caption, credit, licence, topic_ids, shared, folded, children, consent_ids, unit_id,
         uploader_id, created_at, updated_at, published_at)
       select ?, 'uploaded', ?, ?, ?, '[]', '[]', '{}', ?::jsonb, 0, 0, '{}', ?, ?, ?, ?, ?, '[]', false, ?, 'unanswered', '[]',
              ?, ?, now(), now(), now()
       where not exists (select 1 from assets where document_id = ?)
       returning document_id as id`,
      [
        ...[assetId, fileName, bytes, uploadKey, JSON.stringify(PLAIN_RECIPE)],
        ...[title, alt, caption, credit, licence, foldedText({ title, alt, caption, credit }, fileName)],
        ...[unitRowId, authorRowId, assetId],
      ],
    );
    if (!made) continue;
    await enqueue(sql, mediaQuickJob(assetId));
    registered.push({ id: assetId, bytes });
  }
  return registered;
}
