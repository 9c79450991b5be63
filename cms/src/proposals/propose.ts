import { changesOf, mayPropose, NewsroomError, proposalNotices, type proposeSchema } from '@toasoan/domain';
import type { Core } from '@strapi/strapi';
import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import { first, inTransaction } from '../database/sql';
import { audit } from '../gate/record';
import { throughGate } from '../gate/scope';
import type { Caller } from '../people/caller';
import { checkedContent, inStoredForm } from '../stories/checked-content';
import { tell } from '../stories/notify';
import { asReader, openStory, refuseStale } from '../stories/open';
import { allowedMedia } from '../stories/save-content';
import { endProposal, openProposal } from './rows';

/**
 * Keeps other words for a story beside it, from the revision the person saw. The story does not change.
 * @throws NewsroomError story.not_found, proposal.role, story.stale, proposal.empty; what `checkedContent` refuses
 */
export async function propose(
  strapi: Core.Strapi,
  caller: Caller,
  storyId: string,
  { basedOn, content, note }: z.output<typeof proposeSchema>,
): Promise<void> {
  await inTransaction(strapi, async (sql) => {
    const open = await openStory(sql, storyId, caller, 'lock');
    const { story, facts } = open;
    if (!mayPropose(caller, facts)) throw new NewsroomError('proposal.role');
    refuseStale(story, basedOn, { content });
    const checked = await checkedContent(sql, content, allowedMedia(story, caller));
    const base = inStoredForm(story.content);
    const { kind, topicIds, coverAssetId } = base;
    const proposed = { ...checked, kind, topicIds, coverAssetId };
    const changes = changesOf(base, proposed).length;
    if (changes === 0) throw new NewsroomError('proposal.empty');
    await throughGate(sql, storyId, async () => {
      const id = randomUUID().replaceAll('-', '');
      await first(
        sql,
        `insert into newsroom.proposals (id, story_id, person_id, revision, base, proposed, note)
         values (?, ?, ?, ?, ?::jsonb, ?::jsonb, ?)`,
        [id, storyId, caller.personId, story.revision, JSON.stringify(base), JSON.stringify(proposed), note],
      );
      await tell(sql, story, proposalNotices, [caller.rowId], { event: 'proposal', by: caller.name });
      await audit(sql, {
        actor: asReader(caller, open),
        action: 'proposal.make',
        subject: storyId,
        detail: { proposal: id, revision: story.revision, changes },
      });
    });
  });
}

/** Takes one's own suggestion back. @throws NewsroomError story.not_found, proposal.not_found, proposal.closed, proposal.role */
export async function withdrawProposal(
  strapi: Core.Strapi,
  caller: Caller,
  storyId: string,
  proposalId: string,
): Promise<void> {
  await inTransaction(strapi, async (sql) => {
    const open = await openStory(sql, storyId, caller, 'lock');
    const proposal = await openProposal(sql, storyId, proposalId, caller);
    if (!proposal.mine) throw new NewsroomError('proposal.role');
    await throughGate(sql, storyId, async () => {
      await endProposal(sql, proposalId, 'withdrawn');
      await audit(sql, {
        actor: asReader(caller, open),
        action: 'proposal.withdraw',
        subject: storyId,
        detail: { proposal: proposalId },
      });
    });
  });
}
