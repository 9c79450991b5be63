import { z } from 'zod';
import { storyContentSchema, type StoryContent } from '../story/content.ts';
import type { PersonRef } from './newsroom.ts';

/** POST /newsroom/stories/:id/proposals — other words for a story, to be taken or left by who edits it. */
export const proposeSchema = z.strictObject({
  /** The revision the words were made from. */
  basedOn: z.int().nonnegative(),
  /** The story as it should read. Kind, topics and cover are left as they are. */
  content: storyContentSchema,
  note: z.string().trim().max(2_000).default(''),
});

const changeIds = z.array(z.string().regex(/^[a-z]{1,16}(-\d{1,6})?$/)).max(20_000);

/** POST /newsroom/stories/:id/proposals/:proposal/decisions — takes some changes of a suggestion and leaves others. */
export const decideProposalSchema = z
  .strictObject({
    basedOn: z.int().nonnegative(),
    accept: changeIds.default([]),
    reject: changeIds.default([]),
  })
  .refine(({ accept, reject }) => accept.length + reject.length > 0);

/** What became of one change. */
export interface ChangeDecision {
  readonly change: string;
  readonly accepted: boolean;
  readonly by: PersonRef;
  readonly at: string;
}

/** How a suggestion ended: all of it was decided, who made it took it back, or the story went out without it. */
export type ProposalEnd = 'settled' | 'withdrawn' | 'ended';

/** A suggestion: what it was made from and how it would read. The changes are `changesOf` the two. */
export interface ProposalView {
  readonly id: string;
  readonly person: PersonRef;
  readonly at: string;
  readonly note: string;
  readonly revision: number;
  readonly base: StoryContent;
  readonly proposed: StoryContent;
  readonly decisions: readonly ChangeDecision[];
  readonly ended: ProposalEnd | null;
  /** True for the reader's own. */
  readonly mine: boolean;
}

/** GET /newsroom/stories/:id/proposals, newest first, and the answer of every change of them. */
export interface ProposalsView {
  readonly proposals: readonly ProposalView[];
  readonly mayPropose: boolean;
  /** Whether the reader edits the story now, and so takes or leaves changes. */
  readonly mayDecide: boolean;
}
