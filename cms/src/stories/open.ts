import {
  decide,
  decideSave,
  mayRead,
  NewsroomError,
  peopleBehind,
  readingRight,
  type Action,
  type ActionInput,
  type CheckLine,
  type Membership,
  type Stage,
  type StoryFacts,
} from '@toasoan/domain';
import type { Sql } from '../database/sql';
import type { AuditActor } from '../gate/record';
import { asActor, type Caller } from '../people/caller';
import { factsOf } from './facts';
import type { AssetRow } from './media';
import { loadStory, type StoryRow } from './row';

/** A story the caller may read, with what the rules ask about it. */
export interface OpenStory {
  readonly story: StoryRow;
  readonly facts: StoryFacts;
  readonly assets: readonly AssetRow[];
  readonly checklist: readonly CheckLine[];
}

/**
 * Opens a story for a caller.
 * @throws NewsroomError story.not_found when there is none or the caller may not read it: the two look alike
 */
export async function openStory(
  sql: Sql,
  documentId: string,
  caller: Caller,
  lock: 'lock' | 'read',
): Promise<OpenStory> {
  const story = await loadStory(sql, documentId, lock);
  if (!story) throw new NewsroomError('story.not_found');
  const { facts, assets, checklist } = await factsOf(sql, story);
  if (!mayRead(caller, { ...facts, cooperatingUnitIds: story.cooperatingUnitIds })) {
    throw new NewsroomError('story.not_found');
  }
  return { story, facts, assets, checklist };
}

/** The caller as the record names them, with the part by which they read the story. */
export const asReader = (caller: Caller, { story, facts }: OpenStory): AuditActor =>
  asActor(caller, readingRight(caller, { ...facts, cooperatingUnitIds: story.cooperatingUnitIds }));

/** Where a permitted action leads, the role it uses, and every account behind that role. */
export interface Permitted {
  readonly to: Stage;
  readonly by: Membership | null;
  readonly accountIds: readonly string[];
}

/**
 * Asks the table, then the revision: who may not act is told so even when late.
 * @throws NewsroomError the refusal's reason, or story.stale with both versions
 */
export function permit(
  { story, facts }: OpenStory,
  action: Action,
  caller: Caller,
  basedOn: number,
  input: ActionInput & { readonly content?: unknown; readonly saveKey?: string | undefined } = {},
): Permitted {
  const decision = decide(action, facts, caller, input);
  // A person who looked at an older revision learns that first, unless their role forbids the action anyway.
  if (decision.ok || decision.reason !== 'story.role') refuseStale(story, basedOn, input);
  if (!decision.ok) throw new NewsroomError(decision.reason, decision.details);
  return { to: decision.to, by: decision.by, accountIds: peopleBehind(caller, decision.by) };
}

/** Refuses what was based on an older revision. @throws NewsroomError story.stale with both versions */
export function refuseStale(
  story: StoryRow,
  basedOn: number,
  { content = null, saveKey }: { readonly content?: unknown; readonly saveKey?: string | undefined },
): void {
  if (basedOn === story.revision) return;
  const decision = decideSave(story, { basedOn, saveKey });
  throw new NewsroomError('story.stale', {
    current: {
      storyId: story.documentId,
      revision: story.revision,
      content: story.content,
      by: story.lastWriter,
      at: story.updatedAt.toISOString(),
    },
    yours: { basedOn, content, appliedAs: decision.kind === 'stale' ? decision.appliedAs : null },
  });
}
