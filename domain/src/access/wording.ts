import type { StoryFacts } from '../story/facts.ts';
import type { Stage } from '../story/stages.ts';
import { rightOf, type Membership } from './memberships.ts';

const APPROVED: readonly Stage[] = ['approved', 'scheduled', 'published'];

/** The part by which somebody words a story for the fanpage: that of publishing it. Null: none. */
export const wordingRight = <M extends Membership>(actor: { readonly memberships: readonly M[] }): M | null =>
  rightOf(actor, ['publishing_officer']);

/** Whether a story may be worded for the fanpage now: once it is approved, and while an edition of it is live. */
export const mayBeWorded = ({
  stage,
  hasLiveEdition,
}: Pick<StoryFacts, 'stage' | 'hasLiveEdition'>): boolean => APPROVED.includes(stage) || hasLiveEdition;
