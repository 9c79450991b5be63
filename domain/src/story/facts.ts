import type { ConsentChannel, PublicChannel } from '../delivery/delivery.ts';
import type { CheckId } from './checklist.ts';
import type { Stage } from './stages.ts';

/** Whether a picture or video a story uses may be shown, as far as children in it are concerned. */
export interface ChildrenFact {
  readonly assetId: string;
  /** The channels it may go to on the day at hand, see `allowedChannels`. */
  readonly allowed: readonly ConsentChannel[];
  /** Whether a person has said if children can be recognised in it. */
  readonly answered: boolean;
}

/** What the rules need to know about a story. Ids are document ids; hashes are hex SHA-256; instants are ISO 8601. */
export interface StoryFacts {
  /** The instant these facts hold at: the rules have no clock of their own. */
  readonly now: string;
  readonly stage: Stage;
  readonly authorId: string;
  /** Everyone who has changed the content since the story was begun, the author included. */
  readonly writerIds: readonly string[];
  /** The unit that sends the story. */
  readonly unitId: string;
  /** The unit's setting: its head signs off before a story leaves. */
  readonly unitSignsOff: boolean;
  /** The department that decides about the story (see routing); null until topics are chosen. */
  readonly leadUnitId: string | null;
  /** Who has taken it on at the desk; null: nobody yet. */
  readonly claimedById: string | null;
  /** Somebody said that it needs the directorate's word as well. */
  readonly sensitive: boolean;
  /** Nothing of it may be seen outside before this instant; null: no embargo. */
  readonly embargoUntil: string | null;
  /** When it is to go out; null unless scheduled. */
  readonly scheduledAt: string | null;
  /** Hash of the content as it is now. */
  readonly contentHash: string;
  /** Hash of the content that was last approved; null when no approval holds. */
  readonly approvedHash: string | null;
  /** Every account behind that approval: the approver's, and of whoever's right was used. */
  readonly approvedByIds: readonly string[];
  /** The channels that approval names; empty when none holds. */
  readonly approvedChannels: readonly PublicChannel[];
  /** The channels an approval may name today: those that need no setting up, and those that are set up. */
  readonly openChannels: readonly PublicChannel[];
  /** Hash of the content the directorate approved; null when no second approval holds. */
  readonly secondApprovedHash: string | null;
  readonly hasLiveEdition: boolean;
  /** What readers are to be told with the next edition of a live story; empty: nothing written yet. */
  readonly correctionNote: string;
  /** Required parts the content lacks, see `missingParts`; empty when complete. */
  readonly missing: readonly string[];
  /** The worst state of the pictures the content uses. */
  readonly media: 'ready' | 'processing' | 'failed';
  /** One for every picture and video the content uses, and for every file whose kind is not known yet. */
  readonly children: readonly ChildrenFact[];
  /** Required lines of the checklist that are open, see `requiredChecks`; those a person answers are always among them. */
  readonly toCheck: readonly CheckId[];
}

/** What came with the request. */
export interface ActionInput {
  readonly note?: string | undefined;
  readonly channels?: readonly PublicChannel[] | undefined;
  /** Lines of the checklist a person says they have checked. */
  readonly checklist?: readonly string[] | undefined;
  /** When to go out, for `schedule`: an ISO 8601 instant. */
  readonly at?: string | undefined;
  /** How long nothing may be seen, for `embargo` and with an approval: an instant, or null to lift it. */
  readonly until?: string | null | undefined;
  /** The department to hand over to. */
  readonly unitId?: string | undefined;
  /** The colleague to give it to. */
  readonly personId?: string | undefined;
  /** What readers are told with a correction. */
  readonly publicNote?: string | undefined;
}
