import { mediaQuickJob, PLAIN_RECIPE } from '@toasoan/domain';
import { foldedText } from '../assets/folded';
import { writeAsset } from '../assets/row';
import { enqueue } from '../gate/record';
import { throughGate } from '../gate/scope';
import { first, rows, type Sql } from './sql';

/** Stands for inputs nobody remembers: whatever is wished next, those files are made again. */
const UNKNOWN_INPUTS = '0'.repeat(64);

/**
 * Assets from the time when there were pictures only get the columns they did not have; jobs of that time go on under
 * their present name. Rows that have them are left alone.
 */
export async function describeOldAssets(sql: Sql): Promise<void> {
  await throughGate(sql, 'work', async () => {
    await first(
      sql,
      `update assets set
         kind = case when sha_256 is not null then coalesce(kind, 'picture') end,
         renditions = coalesce(renditions, '[]'), files = '[]', recipe = ?::jsonb, recipe_version = 0, turns = '{}',
         made = case when sha_256 is null then '{}'::jsonb else jsonb_build_object('pictures', jsonb_build_object(
           'fingerprint', ?::text, 'pictures', coalesce(renditions, '[]'), 'files', '[]'::jsonb)) end,
         title = file_name, alt = '', caption = '', credit = '', licence = 'own', topic_ids = '[]', shared = false,
         children = 'unanswered', consent_ids = '[]'
       where title is null`,
      [JSON.stringify(PLAIN_RECIPE), UNKNOWN_INPUTS],
    );
    const unfolded = await rows<{
      id: string;
      file_name: string;
      title: string;
      alt: string;
      caption: string;
      credit: string;
    }>(
      sql,
      'select document_id as id, file_name, title, alt, caption, credit from assets where folded is null',
    );
    for (const { id, file_name, ...words } of unfolded)
      await writeAsset(sql, id, { folded: foldedText(words, file_name) });
  });
  const jobs = await rows<{ key: string }>(
    sql,
    `select key from graphile_worker.jobs where task_identifier = 'media.process' and key is not null`,
  );
  for (const { key } of jobs) {
    await enqueue(sql, mediaQuickJob(key.replace('media.process:', '')));
    await first(sql, 'select graphile_worker.remove_job(?)', [key]);
  }
}
