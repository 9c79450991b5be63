import {
  NewsroomError,
  type ChangeDecision,
  type ProposalEnd,
  type ProposalView,
  type StoryContent,
} from '@toasoan/domain';
import { first, rows, type Sql } from '../database/sql';
import type { Caller } from '../people/caller';

interface Columns {
  id: string;
  person_id: string;
  person_name: string;
  at: Date;
  note: string;
  revision: number;
  base: StoryContent;
  proposed: StoryContent;
  ended_as: ProposalEnd | null;
}

/** Suggestions listed at most of one story. */
const MOST = 50;
const NAME = 'coalesce(p.display_name, p.username)';

/** The suggestions for a story, newest first. */
export async function proposalsOf(sql: Sql, storyId: string, caller: Caller): Promise<ProposalView[]> {
  const found = await rows<Columns>(
    sql,
    `select s.id, s.person_id, ${NAME} as person_name, s.at, s.note, s.revision, s.base, s.proposed, s.ended_as
     from newsroom.proposals s join up_users p on p.document_id = s.person_id
     where s.story_id = ? order by s.ended_at is null desc, s.at desc limit ${MOST}`,
    [storyId],
  );
  const decisions = await decisionsOf(
    sql,
    found.map(({ id }) => id),
  );
  return found.map((row) => ({
    id: row.id,
    person: { id: row.person_id, name: row.person_name },
    at: row.at.toISOString(),
    note: row.note,
    revision: row.revision,
    base: row.base,
    proposed: row.proposed,
    decisions: decisions.get(row.id) ?? [],
    ended: row.ended_as,
    mine: row.person_id === caller.personId,
  }));
}

async function decisionsOf(
  sql: Sql,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly ChangeDecision[]>> {
  const found = await rows<{
    proposal_id: string;
    change: string;
    accepted: boolean;
    person_id: string;
    name: string;
    at: Date;
  }>(
    sql,
    `select d.proposal_id, d.change, d.accepted, d.person_id, ${NAME} as name, d.at
     from newsroom.proposal_decisions d join up_users p on p.document_id = d.person_id
     where d.proposal_id = any(?) order by d.at, d.change`,
    [ids],
  );
  const byProposal = new Map<string, ChangeDecision[]>();
  for (const { proposal_id, change, accepted, person_id, name, at } of found) {
    const own = byProposal.get(proposal_id) ?? [];
    own.push({ change, accepted, by: { id: person_id, name }, at: at.toISOString() });
    byProposal.set(proposal_id, own);
  }
  return byProposal;
}

/** One suggestion of a story that is not ended yet. @throws NewsroomError proposal.not_found, proposal.closed */
export async function openProposal(
  sql: Sql,
  storyId: string,
  proposalId: string,
  caller: Caller,
): Promise<ProposalView> {
  const proposal = (await proposalsOf(sql, storyId, caller)).find(({ id }) => id === proposalId);
  if (!proposal) throw new NewsroomError('proposal.not_found');
  if (proposal.ended !== null) throw new NewsroomError('proposal.closed');
  return proposal;
}

/** Ends a suggestion. */
export const endProposal = (sql: Sql, proposalId: string, as: ProposalEnd): Promise<unknown> =>
  first(sql, 'update newsroom.proposals set ended_at = now(), ended_as = ? where id = ?', [as, proposalId]);

/** Ends what is still open when a story goes out or is taken down: those words came too late. */
export const endProposalsOf = (sql: Sql, storyId: string): Promise<unknown> =>
  first(
    sql,
    "update newsroom.proposals set ended_at = now(), ended_as = 'ended' where story_id = ? and ended_at is null",
    [storyId],
  );
