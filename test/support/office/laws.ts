import { replay, type Action, type Replayed, type Role, type Stage } from '@toasoan/domain';
import { isExpected } from '@toasoan/domain/testing/expected-access';
import { OfficeFacts, type RecordedEvent } from './office-facts.ts';

/** Where each action may lead, by hand. An edit and the marks stay where they are, see below. */
const LEADS_TO: Readonly<Record<Exclude<Action, 'edit'>, readonly Stage[]>> = {
  submit: ['unit_review', 'submitted'],
  sign_off: ['submitted'],
  claim: ['in_edit'],
  release: ['submitted'],
  assign: ['in_edit'],
  hand_over: ['submitted'],
  forward: ['in_review'],
  return: ['draft', 'returned', 'in_edit'],
  reject: ['rejected'],
  approve: ['second_review', 'approved'],
  approve_second: ['approved'],
  revoke: ['in_edit'],
  mark_sensitive: ['second_review'],
  clear_sensitive: [],
  embargo: [],
  schedule: ['scheduled'],
  unschedule: ['approved'],
  publish: ['published'],
  publish_due: ['published'],
  correct: ['in_edit'],
  reopen: ['in_edit', 'returned'],
  withdraw: ['withdrawn'],
  archive: ['archived'],
};
const STAYS: readonly string[] = ['edit', 'mark_sensitive', 'clear_sensitive', 'embargo'];

interface Story {
  readonly unitId: string;
  replayed: Replayed | null;
  /** Natural persons whose words are or were in it. */
  readonly writers: Set<string>;
  readonly approvals: {
    readonly second: boolean;
    readonly contentHash: string;
    readonly people: readonly string[];
  }[];
}

export interface Judged {
  readonly broken: string[];
  readonly replayed: ReadonlyMap<string, Replayed>;
  readonly publications: number;
  readonly delegated: number;
  readonly byTheClock: number;
  readonly marked: number;
  readonly corrections: number;
}

/**
 * Judges every event of a record by what the record itself tells had happened before it: parts, delegations, words,
 * approvals, marks, embargoes. Asks nothing of the rules that let the actions through.
 */
export function judge(events: readonly RecordedEvent[], unitOf: ReadonlyMap<string, string>): Judged {
  const office = new OfficeFacts();
  for (const event of events) if (event.action.startsWith('account.')) office.take(event);
  const stories = new Map<string, Story>();
  const suggested = new Map<string, string>();
  const broken: string[] = [];
  const seen = { publications: 0, delegated: 0, byTheClock: 0, marked: 0, corrections: 0 };
  for (const event of events) {
    office.take(event);
    const { action, subject, actor, detail } = event;
    const say = (law: string): void => void broken.push(`${event.seq} ${action}: ${law}`);
    if (action === 'proposal.make') suggested.set(String(detail['proposal']), actor.id);
    const known = stories.get(subject);
    if (action === 'proposal.decide' && (detail['accept'] as string[]).length > 0)
      known?.writers.add(office.personOf(suggested.get(String(detail['proposal'])) ?? ''));
    if (!action.startsWith('story.') && !action.startsWith('media.')) continue;
    const story = known ?? {
      unitId: unitOf.get(subject) ?? '',
      replayed: null,
      writers: new Set<string>(),
      approvals: [],
    };
    stories.set(subject, story);
    if (action.startsWith('story.')) judgeStep(event, story, office, say, seen);
    story.replayed = replay(story.replayed, {
      action,
      actor: JSON.stringify(actor),
      detail: JSON.stringify(detail),
    });
  }
  const replayed = new Map(
    [...stories].flatMap(([id, story]) => (story.replayed ? [[id, story.replayed]] : [])),
  );
  for (const [id, { gaps }] of replayed) if (gaps.length > 0) broken.push(`${id}: ${JSON.stringify(gaps)}`);
  return { broken, replayed, ...seen };
}

type Counts = {
  publications: number;
  delegated: number;
  byTheClock: number;
  marked: number;
  corrections: number;
};

function judgeStep(
  event: RecordedEvent,
  story: Story,
  office: OfficeFacts,
  say: (law: string) => void,
  seen: Counts,
): void {
  const { actor, detail, at } = event;
  const action = event.action.slice('story.'.length) as Action | 'create';
  const people = [actor.id, ...(actor.delegation ? [actor.delegation.by.id] : [])].map(office.personOf);
  if (actor.delegation) seen.delegated += 1;
  if (actor.kind === 'system') seen.byTheClock += 1;
  if (actor.kind === 'person' && !office.held(event)) say(`${actor.role ?? 'no role'} was not held`);
  if (action === 'create' || action === 'edit') story.writers.add(office.personOf(actor.id));
  if (action === 'create') return;
  judgeTable(event, action, story, say);
  const contentHash = String(detail['contentHash']);
  if (action === 'approve' || action === 'approve_second') {
    if (people.some((person) => story.writers.has(person))) say('own words approved');
    story.approvals.push({ second: action === 'approve_second', contentHash, people });
  }
  if (action === 'mark_sensitive') seen.marked += 1;
  if (action !== 'publish' && action !== 'publish_due') return;
  seen.publications += 1;
  if (Number(detail['edition']) > 1) seen.corrections += 1;
  const { replayed } = story;
  const fit = story.approvals.filter(
    (one) => one.contentHash === contentHash && !one.people.some((person) => story.writers.has(person)),
  );
  const first = fit.filter(({ second }) => !second);
  if (first.length === 0) say('content that nobody else approved went out');
  const isSecond = fit.some(
    (two) => two.second && first.some((one) => !one.people.some((person) => two.people.includes(person))),
  );
  if (replayed?.sensitive && !isSecond) say('marked content went out without the second word');
  if (replayed?.contentHash !== contentHash) say('other content went out than was last written');
  if (replayed?.embargoUntil && Date.parse(replayed.embargoUntil) > at) say('went out under an embargo');
  if (action === 'publish_due' && !(Date.parse(replayed?.scheduledAt ?? '') <= at))
    say('went out before its hour');
}

/** The action, its stages and the role at its place, held against the statement by hand. */
function judgeTable(
  { actor, detail }: RecordedEvent,
  action: Action,
  story: Story,
  say: (law: string) => void,
): void {
  const from = detail['from'] as Stage;
  const to = detail['to'] as Stage;
  const leads = action === 'edit' ? [] : LEADS_TO[action];
  if (!leads.includes(to) && !(STAYS.includes(action) && from === to)) say(`${from} does not lead to ${to}`);
  if (actor.kind === 'system') {
    if (!isExpected(action, from, 'clock', 'own')) say('not of the clock');
    return;
  }
  const places = [
    ...(actor.unitId === story.unitId ? (['own'] as const) : []),
    ...(actor.unitId === story.replayed?.leadUnitId ? (['lead'] as const) : []),
    'other' as const,
  ];
  if (!places.some((place) => isExpected(action, from, actor.role as Role, place)))
    say(`${actor.role ?? ''} at ${places.join()} may not do this at ${from}`);
}
