import { publicChannels } from '../../delivery/delivery.ts';
import { isErrorId } from '../../errors.ts';
import { actions, stages, type Action, type Stage } from '../stages.ts';
import { peopleBehind } from '../../access/memberships.ts';
import type { Asked } from '../conditions.ts';
import { decide, type Decision } from '../decide.ts';
import type { ActionInput, StoryFacts } from '../facts.ts';
import { TRANSITIONS, type Transition } from '../transitions.ts';
import { brokenBy } from './laws.ts';
import { buildNewsroom, someContent, type Newsroom } from './newsroom.ts';
import { random, type Random } from './random.ts';

/** What a run of sequences saw. */
export interface Seen {
  sequences: number;
  actions: number;
  refusals: number;
  publications: number;
  corrections: number;
  withdrawals: number;
  /** Times content changed behind the gate's back, as when a picture's bytes become known or a consent ends. */
  drifts: number;
  readonly stages: Set<Stage>;
  readonly reasons: Set<string>;
  /** Broken laws, with the seed of the sequence that broke them; a refusal without a reason is one. */
  readonly broken: { readonly seed: number; readonly law: string }[];
}

/** Most stories are short; some live through corrections. */
const STEPS = { usual: 16, long: 120 } as const;

/**
 * Plays `count` sequences of actions by people with random roles against `table`, each from its own seed. The model
 * does no more than the table asks of it: an approval is not taken back when content changes, so that nothing but
 * the table keeps what changed from being published. Stops early once `enough` says so. `often`: an action to be tried
 * more often than others, where something about it is asked.
 */
export function play(
  firstSeed: number,
  count: number,
  table: readonly Transition[] = TRANSITIONS,
  enough: (seen: Seen) => boolean = () => false,
  often?: Action,
): Seen {
  const seen: Seen = {
    sequences: 0,
    actions: 0,
    refusals: 0,
    publications: 0,
    corrections: 0,
    withdrawals: 0,
    drifts: 0,
    stages: new Set(),
    reasons: new Set(),
    broken: [],
  };
  for (let seed = firstSeed; seed < firstSeed + count && !enough(seen); seed++) {
    seen.sequences += 1;
    playOne(seed, table, seen, often);
  }
  return seen;
}

function playOne(seed: number, table: readonly Transition[], seen: Seen, often?: Action): void {
  const chance = random(seed);
  const newsroom = buildNewsroom(chance);
  const steps = chance.chance(0.1) ? STEPS.long : STEPS.usual;
  for (let step = 0; step < steps; step++) {
    seen.stages.add(newsroom.story.stage);
    newsroom.story = { ...newsroom.story, now: later(newsroom.story.now, QUARTER) };
    if (chance.chance(0.02)) {
      seen.drifts += 1;
      newsroom.story = { ...newsroom.story, ...someContent(chance) };
      continue;
    }
    const attempt = someAttempt(newsroom, chance, table, often);
    const { action, actor, input, decision } = attempt;
    seen.actions += 1;
    if (!decision.ok) {
      seen.refusals += 1;
      seen.reasons.add(decision.reason);
      if (!isErrorId(decision.reason)) seen.broken.push({ seed, law: 'every refusal carries a reason' });
      continue;
    }
    for (const law of brokenBy(newsroom, { action, actor, input, to: decision.to, by: decision.by }))
      seen.broken.push({ seed, law });
    if (!stages.includes(decision.to)) seen.broken.push({ seed, law: 'an action leads to a stage' });
    count(seen, action, newsroom.story);
    apply(newsroom, attempt, decision.to, chance);
  }
}

interface Attempt {
  readonly action: Action;
  readonly actor: Newsroom['people'][number];
  readonly input: ActionInput;
  readonly decision: Decision;
}

const ONWARD: readonly Action[] = [
  'submit',
  'sign_off',
  'claim',
  'forward',
  'approve',
  'approve_second',
  'schedule',
  'publish',
  'publish_due',
  'correct',
  'reopen',
];
const QUARTER = 15 * 60_000;
const later = (instant: string, ms: number): string => new Date(Date.parse(instant) + ms).toISOString();
/** An instant about now, mostly one to come. */
const someInstant = (now: string, chance: Random): string => later(now, (chance.below(9) - 2) * QUARTER);

/** Anything anyone might try; half the time a few tries to get the story on, so that stories also get somewhere. */
function someAttempt(
  newsroom: Newsroom,
  chance: Random,
  table: readonly Transition[],
  often?: Action,
): Attempt {
  const tries = chance.chance(0.5) ? 10 : 1;
  for (let left = tries; ; left--) {
    const action = often && chance.chance(0.4) ? often : chance.pick(tries > 1 ? ONWARD : actions);
    const actor = chance.pick(newsroom.people);
    const input: ActionInput = {
      ...(chance.chance(0.9) ? { note: chance.pick(['Cần sửa', 'Cần sửa', ' \n']) } : {}),
      ...(chance.chance(0.9) ? { channels: chance.pick([['website'], ['website'], []]) } : {}),
      ...(chance.chance(0.9) ? { checklist: ['facts'] } : {}),
      ...(chance.chance(0.9) ? { at: someInstant(newsroom.story.now, chance) } : {}),
      ...(chance.chance(action === 'embargo' ? 0.9 : 0.2)
        ? { until: chance.chance(0.2) ? null : someInstant(newsroom.story.now, chance) }
        : {}),
      ...(chance.chance(0.8) ? { publicNote: chance.pick(['Đã sửa số liệu.', ' ']) } : {}),
      ...(chance.chance(0.9) ? { unitId: chance.pick(['phong-lead', 'phong-other']) } : {}),
      ...(chance.chance(0.9) ? { personId: chance.pick(newsroom.people).personId } : {}),
    };
    const decision = decide(action, newsroom.story, actor, input, table);
    const moves = decision.ok && decision.to !== newsroom.story.stage;
    if (left === 1 || moves) return { action, actor, input, decision };
  }
}

function count(seen: Seen, action: Action, story: StoryFacts): void {
  if (action === 'publish' || action === 'publish_due') seen.publications += 1;
  if ((action === 'publish' || action === 'publish_due') && story.hasLiveEdition) seen.corrections += 1;
  if (action === 'withdraw') seen.withdrawals += 1;
}

/** What the newsroom does once an action is let through. */
function apply(
  newsroom: Newsroom,
  { action, actor, input, decision }: Attempt,
  to: Stage,
  chance: Random,
): void {
  const { story } = newsroom;
  const by = decision.ok ? decision.by : null;
  if (action === 'approve' || action === 'approve_second')
    newsroom.approvals.push({
      contentHash: story.contentHash,
      accounts: peopleBehind(actor, by),
      second: action === 'approve_second',
    });
  newsroom.story = { ...story, ...changeBy({ action, story, actor, by, input }, chance), stage: to };
}

/** What an action changes in the story besides its stage. */
function changeBy(
  { action, story, actor, by, input }: Asked & { readonly action: Action },
  chance: Random,
): Partial<StoryFacts> {
  const embargo = input.until === undefined ? {} : { embargoUntil: input.until };
  switch (action) {
    case 'edit':
      return { ...someContent(chance), writerIds: [...new Set([...story.writerIds, actor.personId])] };
    case 'claim':
      return { claimedById: actor.personId };
    case 'assign':
      return { claimedById: input.personId ?? null };
    case 'release':
      return { claimedById: null };
    case 'hand_over':
      return { claimedById: null, leadUnitId: input.unitId ?? null };
    case 'approve':
      return {
        approvedHash: story.contentHash,
        approvedByIds: peopleBehind(actor, by),
        approvedChannels: publicChannels.filter((name) => input.channels?.includes(name)),
        correctionNote: input.publicNote ?? story.correctionNote,
        ...embargo,
      };
    case 'approve_second':
      return { secondApprovedHash: story.contentHash };
    case 'mark_sensitive':
      return { sensitive: true };
    case 'clear_sensitive':
      return { sensitive: false };
    case 'embargo':
      return embargo;
    case 'schedule':
      return { scheduledAt: input.at ?? null };
    case 'publish':
    case 'publish_due':
      return { hasLiveEdition: true, correctionNote: '' };
    case 'withdraw':
      return { hasLiveEdition: false };
    default:
      return {};
  }
}
