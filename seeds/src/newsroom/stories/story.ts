import type { StoryKind } from '@toasoan/domain';

/** How far a demonstration story gets. */
export type Ending =
  | 'draft'
  | 'unit_review'
  | 'submitted'
  | 'in_edit'
  | 'in_review'
  | 'returned_by_desk'
  | 'returned_by_head'
  | 'approved'
  | 'published'
  /** Published, corrected and published again: edition 2. */
  | 'corrected'
  /** Published and reopened; the first edition stays live while the correction is written. */
  | 'reopened'
  | 'withdrawn';

/** A change of the body's words. `find` stands in it exactly once. */
export interface Change {
  readonly find: string;
  readonly replace: string;
}

/** A demonstration story. Its headline is its identity: no two stories share one. */
export interface StorySeed {
  readonly unit: string;
  /** Account that writes it, by name; the unit's contributor when absent. */
  readonly author?: string;
  readonly kind: StoryKind;
  readonly headline: string;
  readonly standfirst: string;
  readonly byline: string;
  /** Slugs of topics, main topic first. */
  readonly topics: readonly string[];
  /** The body in the markup of `../markup.ts`, as the author first writes it. */
  readonly body: string;
  readonly ending: Ending;
  /** The head approves what the unit sent, without the desk editing it. */
  readonly straightToHead?: boolean;
  /** What the desk improves. */
  readonly edited?: Change;
  /** What a correction changes in the published body. */
  readonly correction?: Change;
  /** Whom the consent is about that the unit records for the pictures; without one they show no child one knows. */
  readonly consent?: string;
  /** Reason given with a return, a correction or a withdrawal. */
  readonly note?: string;
}
