import { channelNames } from '../../delivery/delivery.ts';
import { isErrorId } from '../../errors.ts';
import { actions, stages, type Action, type Stage } from '../stages.ts';
import {
  decide,
  TRANSITIONS,
  type ActionInput,
  type Decision,
  type StoryFacts,
  type Transition,
} from '../transitions.ts';
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
const STEPS = { usual: 30, long: 200 } as const;

/**
 * Plays `count` sequences of actions by people with random roles against `table`, each from its own seed. The model
 * does no more than the table asks of it: an approval is not taken back when content changes, so that nothing but
 * the table keeps what changed from being published. Stops early once `enough` says so.
 */
export function play(
  firstSeed: number,
  count: number,
  table: readonly Transition[] = TRANSITIONS,
  enough: (seen: Seen) => boolean = () => false,
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
    playOne(seed, table, seen);
  }
  return seen;
}

function playOne(seed: number, table: readonly Transition[], seen: Seen): void {
  const chance = random(seed);
  const newsroom = buildNewsroom(chance);
  const steps = chance.chance(0.1) ? STEPS.long : STEPS.usual;
  for (let step = 0; step < steps; step++) {
    seen.stages.add(newsroom.story.stage);
    if (chance.chance(0.02)) {
      seen.drifts += 1;
      newsroom.story = { ...newsroom.story, ...someContent(chance) };
      continue;
    }
    const attempt = someAttempt(newsroom, chance, table);
    const { action, actor, input, decision } = attempt;
    seen.actions += 1;
    if (!decision.ok) {
      seen.refusals += 1;
      seen.reasons.add(decision.reason);
      if (!isErrorId(decision.reason)) seen.broken.push({ seed, law: 'every refusal carries a reason' });
      continue;
    }
    for (const law of brokenBy(newsroom, { action, actor, input, to: decision.to }))
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

const ONWARD: readonly Action[] = ['submit', 'sign_off', 'claim', 'forward', 'approve', 'publish', 'reopen'];

/** Anything anyone might try; half the time a few tries to get the story on, so that stories also get somewhere. */
function someAttempt(newsroom: Newsroom, chance: Random, table: readonly Transition[]): Attempt {
  const tries = chance.chance(0.5) ? 10 : 1;
  for (let left = tries; ; left--) {
    const action = chance.pick(tries > 1 ? ONWARD : actions);
    const actor = chance.pick(newsroom.people);
    const input: ActionInput = {
      ...(chance.chance(0.9) ? { note: chance.pick(['Cần sửa', 'Cần sửa', ' \n']) } : {}),
      ...(chance.chance(0.9) ? { channels: chance.pick([['website'], ['website'], []]) } : {}),
      ...(chance.chance(0.9) ? { checklist: ['facts'] } : {}),
    };
    const decision = decide(action, newsroom.story, actor, input, table);
    const moves = decision.ok && decision.to !== newsroom.story.stage;
    if (left === 1 || moves) return { action, actor, input, decision };
  }
}

function count(seen: Seen, action: Action, story: StoryFacts): void {
  if (action === 'publish') seen.publications += 1;
  if (action === 'publish' && story.hasLiveEdition) seen.corrections += 1;
  if (action === 'withdraw') seen.withdrawals += 1;
}

/** What the newsroom does once an action is let through. */
function apply(newsroom: Newsroom, { action, actor, input }: Attempt, to: Stage, chance: Random): void {
  const story = newsroom.story;
  if (action === 'approve') newsroom.approvals.push({ contentHash: story.contentHash, by: actor });
  newsroom.story = {
    ...story,
    stage: to,
    ...(action === 'edit'
      ? { ...someContent(chance), writerIds: [...new Set([...story.writerIds, actor.personId])] }
      : {}),
    ...(action === 'approve'
      ? {
          approvedHash: story.contentHash,
          approvedChannels: channelNames.filter((name) => input.channels?.includes(name)),
        }
      : {}),
    ...(action === 'publish' ? { hasLiveEdition: true } : {}),
    ...(action === 'withdraw' ? { hasLiveEdition: false } : {}),
  };
}
