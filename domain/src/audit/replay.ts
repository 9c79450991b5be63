import { z } from 'zod';
import { stages, type Stage } from '../story/stages.ts';

/** What a story's events say it is now. Ids are document ids; instants are ISO 8601. */
export interface Replayed {
  readonly stage: Stage;
  readonly revision: number;
  readonly contentHash: string;
  /** Number of the live edition; null: none. */
  readonly live: number | null;
  readonly claimedById: string | null;
  readonly sensitive: boolean;
  readonly embargoUntil: string | null;
  readonly scheduledAt: string | null;
  /** The department that decides; null where the events do not tell, as those of earlier releases. */
  readonly leadUnitId: string | null;
  readonly editions: readonly {
    readonly number: number;
    readonly contentHash: string;
    readonly hash: string;
  }[];
  readonly approvals: readonly { readonly kind: 'first' | 'second'; readonly contentHash: string }[];
  /** How many deliveries were sent off. */
  readonly deliveries: number;
  /** Events that do not follow the one before. */
  readonly gaps: readonly Gap[];
}

/** An event that does not begin where the story stood. */
export interface Gap {
  readonly revision: number;
  readonly reason: 'begun_twice' | 'not_begun' | 'stage' | 'revision' | 'unreadable';
}

/** An event whose subject is the story. */
export interface SubjectEvent {
  readonly action: string;
  /** JSON text as stored. */
  readonly actor: string;
  readonly detail: string;
}

const detailSchema = z.object({
  from: z.enum(stages).optional(),
  to: z.enum(stages).optional(),
  revision: z.number().optional(),
  contentHash: z.string().optional(),
  leadUnitId: z.string().optional(),
  unitId: z.string().optional(),
  personId: z.string().optional(),
  until: z.string().nullable().optional(),
  scheduledAt: z.string().optional(),
  edition: z.number().optional(),
  editionHash: z.string().optional(),
  channels: z.array(z.string()).optional(),
  /** How many deliveries the event sent off. */
  sent: z.number().optional(),
  /** What a story brought back from the archive had behind it. */
  restored: z
    .object({
      editions: z.array(z.object({ number: z.number(), contentHash: z.string(), hash: z.string() })),
      approvals: z.array(z.object({ kind: z.enum(['first', 'second']), contentHash: z.string() })),
      sensitive: z.boolean(),
    })
    .optional(),
});
type Detail = z.output<typeof detailSchema>;

const NOTHING: Replayed = {
  stage: 'draft',
  revision: 0,
  contentHash: '',
  live: null,
  claimedById: null,
  sensitive: false,
  embargoUntil: null,
  scheduledAt: null,
  leadUnitId: null,
  editions: [],
  approvals: [],
  deliveries: 0,
  gaps: [],
};

/** Kinds of events beside the story's way that may send it to a channel again. */
const SENDING = /^(?:media|delivery|archive)\./;

/** Stages in which somebody at the desk has the story. */
const AT_HAND: readonly Stage[] = ['in_edit', 'in_review'];

/**
 * The story after one more of its events. Null: before the first. Events of other kinds (remarks, suggestions) leave
 * it as it is.
 */
export function replay(before: Replayed | null, event: SubjectEvent): Replayed | null {
  const isStory = event.action.startsWith('story.');
  if (!isStory && !SENDING.test(event.action)) return before;
  const detail = read(event.detail, detailSchema);
  const actor = read(event.actor, z.object({ id: z.string() }));
  if (!detail || !actor) return withGap(before ?? NOTHING, 'unreadable');
  if (event.action === 'archive.restored') return restored(before, detail);
  if (!isStory) return before && { ...before, deliveries: before.deliveries + (detail.sent ?? 0) };
  const began = before ?? NOTHING;
  const after: Replayed = {
    ...began,
    stage: detail.to ?? began.stage,
    revision: detail.revision ?? began.revision,
    claimedById: detail.to && AT_HAND.includes(detail.to) ? began.claimedById : null,
    scheduledAt: detail.to === 'scheduled' ? (detail.scheduledAt ?? began.scheduledAt) : null,
    leadUnitId: detail.leadUnitId ?? began.leadUnitId,
    ...effectOf(event.action.slice('story.'.length), actor.id, began, detail),
  };
  const reason = gapBetween(before, event.action, detail);
  return reason ? withGap(after, reason) : after;
}

/** A story that came back from the archive begins there, with the editions it had. */
function restored(before: Replayed | null, detail: Detail): Replayed {
  const story: Replayed = {
    ...(before ?? NOTHING),
    ...detail.restored,
    stage: detail.to ?? 'archived',
    revision: detail.revision ?? 1,
    contentHash: detail.contentHash ?? '',
    leadUnitId: detail.leadUnitId ?? null,
  };
  return before ? withGap(story, 'begun_twice') : story;
}

function effectOf(action: string, actorId: string, story: Replayed, detail: Detail): Partial<Replayed> {
  const contentHash = detail.contentHash ?? story.contentHash;
  const embargo = detail.until === undefined ? {} : { embargoUntil: detail.until };
  switch (action) {
    case 'create':
    case 'edit':
      return { contentHash, claimedById: story.claimedById };
    case 'claim':
      return { claimedById: actorId };
    case 'assign':
      return { claimedById: detail.personId ?? null };
    case 'hand_over':
      return { leadUnitId: detail.unitId ?? story.leadUnitId };
    case 'approve':
      return { contentHash, approvals: [...story.approvals, { kind: 'first', contentHash }], ...embargo };
    case 'approve_second':
      return { approvals: [...story.approvals, { kind: 'second', contentHash }] };
    case 'mark_sensitive':
      return { sensitive: true };
    case 'clear_sensitive':
      return { sensitive: false };
    case 'embargo':
      return embargo;
    case 'publish':
    case 'publish_due':
      return {
        live: detail.edition ?? null,
        embargoUntil: null,
        editions: [
          ...story.editions,
          { number: detail.edition ?? 0, contentHash, hash: detail.editionHash ?? '' },
        ],
        // Events from before there was an archive do not count for themselves: one for each channel.
        deliveries: story.deliveries + (detail.sent ?? detail.channels?.length ?? 0),
      };
    case 'withdraw':
      return { live: null, deliveries: story.deliveries + (detail.sent ?? 0) };
    default:
      return {};
  }
}

function gapBetween(before: Replayed | null, action: string, detail: Detail): Gap['reason'] | null {
  if (action === 'story.create') return before ? 'begun_twice' : null;
  if (!before) return 'not_begun';
  if (detail.from !== before.stage) return 'stage';
  return detail.revision === before.revision + 1 ? null : 'revision';
}

const withGap = (story: Replayed, reason: Gap['reason']): Replayed => ({
  ...story,
  gaps: [...story.gaps, { revision: story.revision, reason }],
});

function read<S extends z.ZodType>(text: string, schema: S): z.output<S> | null {
  try {
    return schema.parse(JSON.parse(text));
  } catch {
    return null;
  }
}
