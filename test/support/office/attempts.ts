import { actions, isErrorId, type Action, type Stage, type StoryView } from '@toasoan/domain';
import type pg from 'pg';
import type { Answer, Api, Failure } from '../api.ts';
import type { UnitCode } from '../build-house.ts';
import { ALL_CHECKED, begin, storyContent, type House, type PersonName } from '../house.ts';
import type { Random } from '../random.ts';
import type { WorkerDoors } from '../worker.ts';
import type { Person } from './people.ts';

/** A story as those who act know it: mostly as it is, sometimes as it was. */
export interface Known {
  readonly id: string;
  revision: number;
  stage: Stage;
  readonly unit: string;
  lead: string;
  /** Requests made of it; another takes its place when it has seen enough. */
  tries: number;
}

export interface Tally {
  done: number;
  refused: number;
  readonly doneBy: Map<string, number>;
  readonly reasons: Map<string, number>;
  /** What must never be: a fault of the system, a refusal without a reason, a door that let somebody in. */
  readonly faults: string[];
}

export interface Office {
  readonly house: House;
  readonly pool: pg.Pool;
  readonly worker: WorkerDoors;
  readonly people: readonly Person[];
  /** The doors that are not the gate: a full-access token, the panel. */
  readonly token: Api;
  readonly panel: Api;
  readonly stories: Known[];
  readonly tally: Tally;
  changeParts(random: Random, people: readonly Person[]): Promise<void>;
}

type Given = { readonly data: unknown } & Failure;
const STORIES = 24;
const ENOUGH = 400;

/** What brings a story on at each stage, and at whose place it then is. */
const ONWARD: Readonly<Record<Stage, readonly [readonly Action[], 'unit' | 'lead' | readonly string[]]>> = {
  draft: [['submit', 'submit', 'edit', 'embargo'], 'unit'],
  unit_review: [['sign_off', 'sign_off', 'return'], ['headB']],
  submitted: [['claim', 'claim', 'approve', 'assign', 'mark_sensitive', 'hand_over'], 'lead'],
  in_edit: [['forward', 'forward', 'edit'], 'lead'],
  in_review: [['approve', 'approve', 'approve', 'mark_sensitive', 'reject', 'return'], 'lead'],
  second_review: [
    ['approve_second', 'approve_second', 'return'],
    ['director', 'directorTwo', 'headHssvDirector'],
  ],
  returned: [['submit', 'submit', 'edit'], 'unit'],
  approved: [
    ['publish', 'publish', 'schedule', 'schedule', 'embargo', 'mark_sensitive'],
    ['officer', 'officerWrites'],
  ],
  scheduled: [
    ['publish', 'unschedule', 'schedule', 'revoke', 'embargo'],
    ['officer', 'officerWrites', 'headHssv'],
  ],
  published: [
    ['correct', 'correct', 'correct', 'withdraw', 'archive'],
    ['officer', 'officerWrites'],
  ],
  withdrawn: [
    ['reopen', 'archive'],
    ['officer', 'officerWrites'],
  ],
  rejected: [['reopen'], 'lead'],
  archived: [['reopen'], ['officer', 'officerWrites']],
};
/** Who usually has a story of a unit, or of the department that leads, in hand. */
const STAFF: Readonly<Record<string, readonly string[]>> = {
  'truong-a': ['writerA', 'colleagueA', 'officerWrites'],
  'truong-b': ['writerB', 'headB'],
  'phong-hssv': ['deskHssv', 'deskTwo', 'headHssv', 'deputyHssv', 'writerAHead'],
  'phong-gdpt': ['deskGdpt', 'headGdpt'],
  'van-phong': ['coordinator'],
};

/** Where a story could be handed over to, or not. */
const DEPARTMENTS: readonly UnitCode[] = ['phong-hssv', 'phong-hssv', 'phong-gdpt', 'van-phong', 'truong-a'];

const soon = (random: Random, from: number, to: number): string =>
  new Date(Date.now() + (from + random.integer(to - from)) * 1_000).toISOString();

/** One thing somebody tries, by any door; what comes of it is counted. */
export async function attempt(office: Office, random: Random): Promise<void> {
  const { stories } = office;
  if (stories.length < STORIES) return beginStory(office, random);
  const story = random.pick(stories);
  story.tries += 1;
  if (story.tries > ENOUGH) stories.splice(stories.indexOf(story), 1);
  const dice = random.integer(1_000);
  if (dice < 790) return actOn(office, random, story);
  if (dice < 830) return otherWords(office, random, story);
  if (dice < 850) return remark(office, random, story);
  if (dice < 880) return delegate(office, random);
  if (dice < 888) return office.changeParts(random, office.people).then(() => note(office, 'parts', null));
  if (dice < 910) return clock(office);
  if (dice < 940) return deliver(office, random);
  return tryAnotherDoor(office, random, story);
}

const BEGINNERS: readonly (readonly [PersonName, UnitCode])[] = [
  ['writerA', 'truong-a'],
  ['colleagueA', 'truong-a'],
  ['writerB', 'truong-b'],
  ['headHssv', 'phong-hssv'],
  ['deskGdpt', 'phong-gdpt'],
];

async function beginStory(office: Office, random: Random): Promise<void> {
  const [who, unit] = random.pick(BEGINNERS);
  const { id, revision, stage, lead } = await begin(office.house, who, unit, someContent(office, random));
  office.stories.push({ id, revision, stage, unit, lead: lead?.code ?? '', tries: 0 });
  note(office, 'create', null);
}

const someContent = ({ house: { topics }, house }: Office, random: Random) =>
  storyContent(house, {
    headline: random.chance(0.97) ? `Tin số ${random.integer(1_000)}` : '',
    topicIds: [random.pick([topics.pupils, topics.pupils, topics.teaching, topics.nobody])],
  });

async function actOn(office: Office, random: Random, story: Known): Promise<void> {
  const [onward, place] = ONWARD[story.stage];
  const usual = typeof place === 'string' ? (STAFF[story[place]] ?? []) : place;
  const action = random.chance(0.8) ? random.pick(onward) : random.pick(actions);
  const name = random.chance(0.8) && usual.length > 0 ? random.pick(usual) : random.pick(office.people).name;
  const person = office.people.find((one) => one.name === name) ?? random.pick(office.people);
  const basedOn = random.chance(0.95) ? story.revision : Math.max(1, story.revision - 1);
  const path = `/newsroom/stories/${story.id}`;
  const answer =
    action === 'edit'
      ? await person.api.send('PUT', `${path}/content`, { basedOn, content: someContent(office, random) })
      : await person.api.send('POST', `${path}/actions/${action}`, {
          basedOn,
          ...someInput(office, random, action),
        });
  learn(story, answer);
  note(office, action, answer);
}

/** Whatever an action may ask for, mostly; hours are a few seconds away, so that they come while the run goes on. */
function someInput({ house, people }: Office, random: Random, action: Action): object {
  const until = random.chance(0.3) ? null : soon(random, -1, 6);
  return {
    ...(random.chance(0.95) ? { note: random.chance(0.95) ? 'Lý do' : ' ' } : {}),
    ...(random.chance(0.95) ? { channels: random.chance(0.97) ? ['website'] : [] } : {}),
    ...(random.chance(0.95) ? { checklist: ALL_CHECKED } : {}),
    ...(random.chance(0.95) ? { publicNote: 'Đã sửa số liệu.' } : {}),
    ...(random.chance(0.95) ? { at: soon(random, -1, 8) } : {}),
    ...(random.chance(action === 'embargo' ? 0.95 : 0.05) ? { until } : {}),
    ...(random.chance(0.95)
      ? {
          unitId: house.units[random.pick(DEPARTMENTS)],
        }
      : {}),
    ...(random.chance(0.95) ? { personId: random.pick(people).id } : {}),
  };
}

/** Versions brought back, suggestions made, taken and left. */
async function otherWords(office: Office, random: Random, story: Known): Promise<void> {
  const { api } = random.pick(office.people);
  const path = `/newsroom/stories/${story.id}`;
  const basedOn = story.revision;
  const kind = random.pick(['restore', 'propose', 'decide'] as const);
  if (kind === 'restore') {
    const answer = await api.send('POST', `${path}/versions/${1 + random.integer(story.revision)}/restore`, {
      basedOn,
      without: [],
    });
    learn(story, answer);
    return note(office, kind, answer);
  }
  if (kind === 'propose') {
    const content = storyContent(office.house, { headline: `Gợi ý ${random.integer(1_000)}` });
    return note(office, kind, await api.send('POST', `${path}/proposals`, { basedOn, content }));
  }
  const { rows } = await office.pool.query<{ id: string }>(
    'select id from newsroom.proposals where story_id = $1 and ended_as is null limit 1',
    [story.id],
  );
  const decision = random.chance(0.8) ? { accept: ['headline'] } : { reject: ['headline'] };
  const to = `${path}/proposals/${rows[0]?.id ?? 'khong-co'}/decisions`;
  const answer = await api.send('POST', to, { basedOn, ...decision });
  if (answer.status < 300) story.revision += 'accept' in decision ? 1 : 0;
  note(office, kind, answer);
}

async function remark(office: Office, random: Random, { id }: Known): Promise<void> {
  const { api } = random.pick(office.people);
  note(office, 'comment', await api.send('POST', `/newsroom/stories/${id}/comments`, { text: 'Ý kiến' }));
}

/** Who lets whom act in which role and unit; some of it may not be. */
const DELEGATIONS = [
  ['headHssv', ['deskHssv', 'deskTwo', 'writerAHead'], 'department_head', 'phong-hssv'],
  ['deputyHssv', ['deskTwo', 'headHssv'], 'department_head', 'phong-hssv'],
  ['writerAHead', ['deskHssv', 'deputyHssv'], 'department_head', 'phong-hssv'],
  ['headB', ['writerB'], 'unit_head', 'truong-b'],
  ['director', ['coordinator', 'directorTwo', 'administrator'], 'director', 'van-phong'],
  ['headHssvDirector', ['coordinator', 'administrator'], 'director', 'van-phong'],
  ['headGdpt', ['deskGdpt', 'writerA'], 'department_head', 'phong-gdpt'],
] as const;

async function delegate(office: Office, random: Random): Promise<void> {
  const [head, deputies, role, unit] = random.pick(DELEGATIONS);
  const find = (name: string) => office.people.find((one) => one.name === name) ?? random.pick(office.people);
  if (random.chance(0.5)) {
    const { rows } = await office.pool.query<{ id: string; giver: string }>(
      `select d.id, p.username as giver from newsroom.delegations d join up_users p on p.id = d.from_id
       where d.ended_at is null and d.until_at > now() order by random() limit 1`,
    );
    const path = `/newsroom/delegations/${rows[0]?.id ?? 'khong-co'}/end`;
    return note(office, 'delegation.end', await find(rows[0]?.giver ?? head).api.send('POST', path, {}));
  }
  const answer = await find(head).api.send('POST', '/newsroom/delegations', {
    personId: find(random.pick(deputies)).id,
    unitId: office.house.units[unit],
    role,
    from: soon(random, -1, 3),
    until: soon(random, 2, random.chance(0.5) ? 10 : 600),
    reason: 'Đi công tác',
  });
  note(office, 'delegation.give', answer);
}

async function clock(office: Office): Promise<void> {
  note(office, 'publish_due', await office.worker.api.send('POST', '/work/stories/publish-due', {}));
}

/** The worker takes a delivery and settles it, sometimes with a fence that is not its own. */
async function deliver(office: Office, random: Random): Promise<void> {
  const { rows } = await office.pool.query<{ id: string }>(
    "select document_id as id from deliveries where state in ('pending', 'sending') order by random() limit 1",
  );
  const id = rows[0]?.id;
  if (id === undefined) return clock(office);
  const taken = await office.worker.api.send<
    { data: { fence: number | null; editionHash: string } } & Failure
  >('POST', `/work/deliveries/${id}/take`, {});
  if (taken.status >= 300 || taken.body.data.fence === null) return note(office, 'delivery', taken);
  const fence = taken.body.data.fence - (random.chance(0.1) ? 1 : 0);
  const receipt = {
    address: 'https://toasoan.example/tin',
    editionHash: taken.body.data.editionHash,
    readAt: new Date().toISOString(),
    evidence: {},
  };
  const answer = await office.worker.api.send(
    'POST',
    `/work/deliveries/${id}/finish`,
    random.chance(0.8)
      ? { outcome: 'delivered', fence: Math.max(1, fence), receipt }
      : {
          outcome: 'failed',
          fence: Math.max(1, fence),
          error: 'internal',
          cause: 'thử',
          final: random.chance(0.5),
        },
  );
  note(office, 'delivery', answer);
}

/** Changes by the doors that are not the gate, each of which must be refused whatever it brings. */
async function tryAnotherDoor(office: Office, random: Random, { id, revision }: Known): Promise<void> {
  const { token, panel, worker, people } = office;
  const person = random.pick(people).api;
  const data = { stage: 'published', headline: 'Chen', revision: revision + 1 };
  const stories = '/../content-manager/collection-types/api::story.story';
  const doors: readonly (readonly [string, Api, string, string, unknown])[] = [
    ['token put', token, 'PUT', `/stories/${id}`, { data }],
    ['token post', token, 'POST', '/stories', { data }],
    ['token delete', token, 'DELETE', `/stories/${id}`, undefined],
    ['token edition', token, 'POST', '/editions', { data: { number: 99 } }],
    ['token act', token, 'POST', `/newsroom/stories/${id}/actions/publish`, { basedOn: revision }],
    ['panel put', panel, 'PUT', `${stories}/${id}`, data],
    ['panel post', panel, 'POST', stories, data],
    ['panel publish', panel, 'POST', `${stories}/${id}/actions/publish`, data],
    ['panel clone', panel, 'POST', `${stories}/clone/${id}`, data],
    ['panel delete', panel, 'DELETE', `${stories}/${id}`, undefined],
    ['worker act', worker.api, 'POST', `/newsroom/stories/${id}/actions/publish`, { basedOn: revision }],
    ['person put', person, 'PUT', `/stories/${id}`, { data }],
    ['person clock', person, 'POST', '/work/stories/publish-due', {}],
    ['person deliver', person, 'POST', `/work/deliveries/${id}/finish`, {}],
    ['person due', person, 'POST', `/newsroom/stories/${id}/actions/publish_due`, { basedOn: revision }],
  ];
  const [name, api, method, path, body] = random.pick(doors);
  const { status } = await api.send(method, path, body);
  if (status < 400 || status >= 500) office.tally.faults.push(`${name} → ${status}`);
  office.tally.refused += 1;
  count(office.tally.reasons, 'another door');
}

function learn(story: Known, { status, body }: Answer<Given>): void {
  // An answer without details is a fault, which is noted.
  const details = status < 300 ? undefined : body.error.details;
  const view = (status < 300 ? body.data : details?.['current']) as Partial<StoryView> | undefined;
  const stage = view?.stage ?? details?.['stage'];
  if (view?.revision !== undefined) story.revision = view.revision;
  if (typeof stage === 'string') story.stage = stage as Stage;
  if (view?.lead) story.lead = view.lead.code;
}

function note({ tally }: Office, what: string, answer: Answer<Given> | null): void {
  if (!answer || answer.status < 300) {
    tally.done += 1;
    return count(tally.doneBy, what);
  }
  const id = answer.body.error.details?.['id'];
  tally.refused += 1;
  count(tally.reasons, String(id));
  if (!isErrorId(id) || answer.status >= 500)
    tally.faults.push(`${what} → ${answer.status} ${JSON.stringify(answer.body).slice(0, 300)}`);
}

const count = (counts: Map<string, number>, key: string): void =>
  void counts.set(key, (counts.get(key) ?? 0) + 1);
