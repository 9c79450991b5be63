import { decide, mayPropose, type ProposalsView } from '@toasoan/domain';
import type { Sql } from '../database/sql';
import type { Caller } from '../people/caller';
import { openStory } from '../stories/open';
import { proposalsOf } from './rows';

/** The suggestions for a story as one of its readers sees them. @throws NewsroomError story.not_found */
export async function proposalsView(sql: Sql, caller: Caller, storyId: string): Promise<ProposalsView> {
  const { facts } = await openStory(sql, storyId, caller, 'read');
  return {
    proposals: await proposalsOf(sql, storyId, caller),
    mayPropose: mayPropose(caller, facts),
    mayDecide: decide('edit', facts, caller).ok,
  };
}
