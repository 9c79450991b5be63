import {
  ARCHIVE_ROLES,
  mayReadArchive,
  NewsroomError,
  rightOf,
  type ArchiveSelection,
} from '@toasoan/domain';
import type { Core } from '@strapi/strapi';
import { inTransaction } from '../database/sql';
import { audit } from '../gate/record';
import { asActor, type Caller } from '../people/caller';
import { storiesOfSelection } from './list';

/**
 * The stories a person takes out of the archive; that they do stays on record.
 * @throws NewsroomError archive.role, archive.nothing
 */
export async function beginExport(
  strapi: Core.Strapi,
  caller: Caller,
  selection: ArchiveSelection,
): Promise<{ readonly storyIds: readonly string[] }> {
  if (!mayReadArchive(caller)) throw new NewsroomError('archive.role');
  return inTransaction(strapi, async (sql) => {
    const storyIds = await storiesOfSelection(sql, selection);
    if (storyIds.length === 0) throw new NewsroomError('archive.nothing');
    await audit(sql, {
      actor: asActor(caller, rightOf(caller, ARCHIVE_ROLES)),
      action: 'archive.export',
      subject: 'archive',
      detail: { ...selection, stories: storyIds.length },
    });
    return { storyIds };
  });
}
