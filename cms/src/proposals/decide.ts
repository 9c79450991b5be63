import {
  changesOf,
  decisionNotices,
  mediaOf,
  NewsroomError,
  takeChanges,
  type decideProposalSchema,
  type ProposalView,
} from '@toasoan/domain';
import type { Core } from '@strapi/strapi';
import type { z } from 'zod';
import { first, inTransaction } from '../database/sql';
import { audit } from '../gate/record';
import { throughGate } from '../gate/scope';
import type { Caller } from '../people/caller';
import { inStoredForm } from '../stories/checked-content';
import { tell } from '../stories/notify';
import { asReader, openStory, permit } from '../stories/open';
import { saveContent } from '../stories/save-content';
import { endProposal, openProposal } from './rows';

/**
 * Takes some changes of a suggestion into the story and leaves others, in one transaction. What is taken is saved as
 * any other words are, by who takes it; who suggested it becomes one of the writers too, and so cannot approve it.
 * @throws NewsroomError proposal.not_found, proposal.closed, proposal.unfit, and whatever `saveContent` refuses
 */
export async function decideProposal(
  strapi: Core.Strapi,
  caller: Caller,
  storyId: string,
  proposalId: string,
  { basedOn, accept, reject }: z.output<typeof decideProposalSchema>,
): Promise<void> {
  await inTransaction(strapi, async (sql) => {
    const open = await openStory(sql, storyId, caller, 'lock');
    permit(open, 'edit', caller, basedOn);
    const proposal = await openProposal(sql, storyId, proposalId, caller);
    const undecided = undecidedOf(proposal);
    if (new Set([...accept, ...reject]).size !== accept.length + reject.length)
      throw new NewsroomError('request.invalid');
    if ([...accept, ...reject].some((id) => !undecided.has(id))) throw new NewsroomError('proposal.closed');
    if (accept.length > 0) {
      const taken = takeChanges({
        base: proposal.base,
        proposed: proposal.proposed,
        current: inStoredForm(open.story.content),
        accepted: new Set(proposal.decisions.filter(({ accepted }) => accepted).map(({ change }) => change)),
        chosen: new Set(accept),
      });
      if (!taken.ok) throw new NewsroomError('proposal.unfit', { changes: taken.unfit });
      const along = { media: mediaOf(proposal.proposed), writers: [proposal.person.id] };
      await saveContent(strapi, caller, storyId, { basedOn, content: taken.content }, along);
    }
    await throughGate(sql, storyId, async () => {
      for (const [change, accepted] of [
        ...accept.map((id) => [id, true] as const),
        ...reject.map((id) => [id, false] as const),
      ])
        await first(
          sql,
          'insert into newsroom.proposal_decisions (proposal_id, change, accepted, person_id) values (?, ?, ?, ?)',
          [proposalId, change, accepted, caller.personId],
        );
      if (undecided.size === accept.length + reject.length) await endProposal(sql, proposalId, 'settled');
      await tell(
        sql,
        open.story,
        decisionNotices(proposal.person.id, accept.length, reject.length),
        [caller.rowId],
        { event: 'decision', by: caller.name },
      );
      await audit(sql, {
        actor: asReader(caller, open),
        action: 'proposal.decide',
        subject: storyId,
        detail: { proposal: proposalId, accept, reject },
      });
    });
  });
}

/** The changes of a suggestion nobody has taken or left yet. */
function undecidedOf({ base, proposed, decisions }: ProposalView): ReadonlySet<string> {
  const decided = new Set(decisions.map(({ change }) => change));
  return new Set(
    changesOf(base, proposed)
      .map(({ id }) => id)
      .filter((id) => !decided.has(id)),
  );
}
