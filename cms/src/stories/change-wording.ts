import {
  cleanWording,
  dayOf,
  DERIVED_WORDING,
  mayBeWorded,
  NewsroomError,
  shareChoices,
  wordingChange,
  wordingFault,
  wordingRight,
  type changeWordingSchema,
  type WordingState,
} from '@toasoan/domain';
import type { Core } from '@strapi/strapi';
import type { z } from 'zod';
import { without } from '../consents/withheld';
import { inTransaction, type Sql } from '../database/sql';
import { audit } from '../gate/record';
import { throughGate } from '../gate/scope';
import { asActor, type Caller } from '../people/caller';
import { stillHolds } from '../people/still-holds';
import { keptWording, wordingState, writeWording } from './kept-wording';
import { openStory, type OpenStory } from './open';
import { snapshotOf } from './snapshot';
import { withheldNow } from './withheld-now';

/**
 * Changes what is said of a story on the fanpage, for whoever may publish it. The story does not change; the next edition
 * keeps it.
 * @throws NewsroomError story.not_found, story.role, fanpage.wording_stage, fanpage.wording_stale; what `wordingFault` gives
 */
export async function changeWording(
  strapi: Core.Strapi,
  caller: Caller,
  storyId: string,
  { basedOn, ...given }: z.output<typeof changeWordingSchema>,
): Promise<WordingState> {
  return inTransaction(strapi, async (sql) => {
    const open = await openStory(sql, storyId, caller, 'lock');
    const { story, facts } = open;
    const by = wordingRight(caller);
    if (!by) throw new NewsroomError('story.role');
    if (!mayBeWorded(facts)) throw new NewsroomError('fanpage.wording_stage');
    await stillHolds(sql, caller.personId, by);
    const kept = await keptWording(sql, story.id);
    if (basedOn !== (kept?.revision ?? 0)) throw new NewsroomError('fanpage.wording_stale');
    const wording = cleanWording(given);
    const fault = wordingFault(wording, await choicesOf(sql, open));
    if (fault) throw new NewsroomError(fault);
    const change = wordingChange(kept?.wording ?? DERIVED_WORDING, wording);
    if (!change) return wordingState(open, kept, caller);
    const revision = basedOn + 1;
    await throughGate(sql, storyId, async () => {
      const changed = { wording, revision, changedBy: caller.personId, changedAt: story.readAt };
      await writeWording(sql, story.id, changed);
      await audit(sql, {
        actor: asActor(caller, by),
        action: 'fanpage.wording',
        subject: storyId,
        detail: { revision, ...change },
      });
    });
    return wordingState(open, await keptWording(sql, story.id), caller);
  });
}

/** What an edition made now could put forward on the fanpage. */
async function choicesOf(sql: Sql, open: OpenStory): Promise<string[]> {
  const { readAt: now } = open.story;
  const edition = await snapshotOf(sql, open, now);
  const media = without(edition.media, withheldNow(open.assets, 'fanpage', dayOf(now)));
  return shareChoices({ ...edition, media }).map(({ assetId }) => assetId);
}
