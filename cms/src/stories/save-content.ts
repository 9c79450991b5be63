import {
  contentHash,
  decideSave,
  mediaOf,
  withSave,
  type saveContentSchema,
  type StoryView,
} from '@toasoan/domain';
import type { Core } from '@strapi/strapi';
import type { z } from 'zod';
import { first, inTransaction, type Sql } from '../database/sql';
import { audit } from '../gate/record';
import { throughGate } from '../gate/scope';
import { asActor, type Caller } from '../people/caller';
import { stillHolds } from '../people/still-holds';
import { keepBeforeSave } from '../versions/keep';
import { checkedContent, type AllowedMedia } from './checked-content';
import { loadAssets, originalsOf } from './media';
import { openStory, permit } from './open';
import { staysHandedOver } from './route-anew';
import { routeFor } from './routing';
import type { StoryRow } from './row';
import { storyView } from './view';

/** What comes along with words that somebody else suggested. */
export interface Along {
  /** Media that were checked when the words were suggested. */
  readonly media?: readonly string[];
  /** Document ids of people whose words are in the content now. */
  readonly writers?: readonly string[];
}

/**
 * Saves what a person wrote, based on the revision they saw. Whoever saves becomes one of the story's writers, and
 * any approval falls with the content it was given for. Saving the same content again changes nothing; nor does a save
 * that was applied already and whose answer was lost (`decideSave`). Gives the story as this save left it: nobody's
 * later change is taken for part of it.
 * @throws NewsroomError story.stale with both versions; the refusals of the table; what `checkedContent` refuses
 */
export async function saveContent(
  strapi: Core.Strapi,
  caller: Caller,
  storyId: string,
  input: z.output<typeof saveContentSchema>,
  along: Along = {},
): Promise<StoryView> {
  return inTransaction(strapi, async (sql) => {
    await change(sql, caller, storyId, input, along);
    return storyView(sql, storyId, caller);
  });
}

async function change(
  sql: Sql,
  caller: Caller,
  storyId: string,
  input: z.output<typeof saveContentSchema>,
  along: Along,
): Promise<void> {
  const open = await openStory(sql, storyId, caller, 'lock');
  const { story } = open;
  const stored = async () => {
    const { unitIds, known } = allowedMedia(story, caller);
    const content = await checkedContent(sql, input.content, {
      unitIds,
      known: [...known, ...(along.media ?? [])],
    });
    const mediaIds = mediaOf(content);
    const hash = contentHash(content, originalsOf(await loadAssets(sql, mediaIds)));
    return { content, mediaIds, hash, isThere: hash === open.facts.contentHash };
  };
  if (decideSave(story, input).kind === 'repeated' && (await stored()).isThere) return;
  const { by } = permit(open, 'edit', caller, input.basedOn, input);
  await stillHolds(sql, caller.personId, by);
  const { content, mediaIds, hash, isThere } = await stored();
  if (isThere) return;
  const route = await routeFor(sql, content.topicIds, story.unit.rowId);
  // Topics chosen on the desk do not take the story away from the desk that holds it.
  const stays = story.stage === 'in_edit' || staysHandedOver(story, content.topicIds);
  const leadUnitId = stays && story.lead ? story.lead.id : route.leadUnitId;
  const cooperating = [...route.cooperatingUnitIds, route.leadUnitId].filter((id) => id !== leadUnitId);
  await throughGate(sql, storyId, async () => {
    await keepBeforeSave(sql, story, caller, content);
    await first(
      sql,
      `update stories set kind = ?, headline = ?, standfirst = ?, byline = ?, body = ?::jsonb, topic_ids = ?::jsonb,
           media_ids = ?::jsonb, cover_asset_id = ?, content_hash = ?, revision = revision + 1, updated_at = now(), last_writer_id = ?,
           saves = ?::jsonb, writer_ids = ?::jsonb, cooperating_unit_ids = ?::jsonb,
           lead_id = (select id from units where document_id = ?),
           approved_hash = null, approved_at = null, approved_channels = null, approved_by_id = null,
           approved_by_ids = null, second_approved_hash = null, second_approved_at = null, second_approved_by_id = null
         where id = ?`,
      [
        content.kind,
        content.headline,
        content.standfirst,
        content.byline,
        JSON.stringify(content.body),
        JSON.stringify(content.topicIds),
        JSON.stringify(mediaIds),
        content.coverAssetId,
        hash,
        caller.rowId,
        JSON.stringify(savesAfter(story, input.saveKey)),
        JSON.stringify([...new Set([...story.writerIds, caller.personId, ...(along.writers ?? [])])]),
        JSON.stringify([...new Set(cooperating)]),
        leadUnitId,
        story.id,
      ],
    );
    await audit(sql, {
      actor: asActor(caller, by),
      action: 'story.edit',
      subject: storyId,
      detail: {
        from: story.stage,
        to: story.stage,
        revision: story.revision + 1,
        contentHash: hash,
        leadUnitId,
      },
    });
  });
}

const savesAfter = ({ saves, revision }: StoryRow, key: string | undefined) =>
  key === undefined ? saves : withSave(saves, { key, revision: revision + 1 });

/** What a person may put into this story: what is in it already, and files of its unit and of their own units. */
export const allowedMedia = (story: StoryRow, caller: Caller): AllowedMedia => ({
  unitIds: [story.unit.id, ...caller.memberships.map((membership) => membership.unitId)],
  known: mediaOf(story.content),
});
