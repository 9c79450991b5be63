import { archiveRecord, dayOf, type FurtherWays, type PreviewHold, type StoryPreview } from '@toasoan/domain';
import { toArchivedFile } from '../archive/archived-file';
import { without } from '../consents/withheld';
import { first, type Sql } from '../database/sql';
import type { Caller } from '../people/caller';
import { historyOf } from './history';
import type { AssetRow } from './media';
import { keptWording, wordingState } from './kept-wording';
import { openStory, type OpenStory } from './open';
import { snapshotOf } from './snapshot';
import { withheldNow } from './withheld-now';

/**
 * A story as a publication now would make an edition of it, for whoever may read its working copy. Changes nothing.
 * @throws NewsroomError story.not_found
 */
export async function previewOf(
  sql: Sql,
  storyId: string,
  caller: Caller,
  now = new Date(),
): Promise<StoryPreview> {
  const open = await openStory(sql, storyId, caller, 'read');
  const { story, assets } = open;
  const edition = await snapshotOf(sql, open, now, story.correctionNote);
  const steps = await historyOf(sql, storyId);
  // Actions make a revision, too, but no other words.
  const saved = steps.findLast(({ action }) => action === 'edit' || action === 'create');
  const savedAt = saved?.at ?? story.updatedAt.toISOString();
  const today = dayOf(now);
  const withheld = withheldNow(assets, 'website', today);
  const notOnFanpage = withheldNow(assets, 'fanpage', today);
  return {
    storyId: story.documentId,
    revision: story.revision,
    savedAt,
    savedBy: story.lastWriter,
    holds: assets.flatMap((asset) => holdsOf(asset, { withheld, notOnFanpage })),
    edition: { ...edition, media: without(edition.media, withheld) },
    notOnFanpage: [...notOnFanpage],
    wording: wordingState(open, await keptWording(sql, story.id), caller),
    ways: await waysOf(sql, open),
    archive: archiveRecord({
      edition,
      author: story.author,
      lead: story.lead,
      savedAt,
      approval: story.approval && {
        by: { id: story.approval.id, name: story.approval.name },
        at: story.approval.at.toISOString(),
        contentHash: story.approval.hash,
      },
      steps,
      files: assets.map((asset) => toArchivedFile(asset, today)),
      publication: null,
    }),
  };
}

/** The further channels an approval may name, and what a publication would be there. */
async function waysOf(sql: Sql, { story, facts }: OpenStory): Promise<FurtherWays> {
  const reached = await first<{ reached: boolean }>(
    sql,
    `select exists (select from newsroom.channel_notes n, jsonb_each(n.notes) note
       where n.story_id = ? and n.channel = 'press' and note.value->>'got' is not null) as reached`,
    [story.id],
  );
  const open = new Set(facts.openChannels);
  return {
    press: open.has('press') ? (reached?.reached ? 'correction' : 'release') : null,
    webhook: open.has('webhook'),
    noteAwaited: facts.hasLiveEdition && story.correctionNote.trim() === '',
  };
}

interface Off {
  readonly withheld: ReadonlySet<string>;
  readonly notOnFanpage: ReadonlySet<string>;
}

function holdsOf(asset: AssetRow, { withheld, notOnFanpage }: Off): PreviewHold[] {
  const hold = (reason: PreviewHold['reason']): PreviewHold[] => [
    { assetId: asset.document_id, title: asset.title || asset.file_name, reason },
  ];
  if (asset.state === 'failed') return hold('failed');
  if (asset.state !== 'ready') return hold('processing');
  if (withheld.has(asset.document_id)) return hold('withheld');
  const showsPeople = asset.kind === 'picture' || asset.kind === 'video';
  if (showsPeople && asset.children === 'unanswered') return hold('unanswered');
  return notOnFanpage.has(asset.document_id) ? hold('fanpage') : [];
}
