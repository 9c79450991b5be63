import type { StoryView } from '@toasoan/domain';
import { describe, expect, it } from 'vitest';
import { withDesk } from '../support/desk.ts';
import { api, type Api } from '../support/api.ts';
import { firstAdministrator } from '../support/admin-panel.ts';
import type { Cms } from '../support/cms.ts';
import { act, begin, storyContent, type House } from '../support/house.ts';
import { approved } from '../support/photo-story.ts';
import { thorough } from '../support/thorough.ts';

/**
 * Who reads what over every REST route the CMS has, with every parameter that Strapi listens to. Working copies
 * carry a mark in their text; a mark in an answer to the wrong reader is a leak.
 */
const MARK = 'DAU-HIEU-BAN-NHAP';

let cms: Cms;
let house: House;
let routes: { method: string; path: string }[];
let stories: StoryView[];
withDesk(async (desk) => {
  ({ cms, house } = desk);
  stories = await storiesInEveryStage();
  routes = await everyRoute();
});

const marked = (stage: string) =>
  storyContent(house, {
    headline: `${MARK} ${stage}`,
    standfirst: MARK,
    body: {
      type: 'doc',
      content: [{ type: 'paragraph', content: [{ type: 'text', text: `${MARK} ${stage}` }] }],
    },
  });

/** Unit A's stories in every stage before publication, and a live one whose correction is being written. */
async function storiesInEveryStage(): Promise<StoryView[]> {
  const draft = await begin(house, 'writerA', 'truong-a', marked('draft'));
  const submit = async (stage: string) =>
    act(house, 'writerA', await begin(house, 'writerA', 'truong-a', marked(stage)), 'submit');
  const inEdit = await act(house, 'deskHssv', await submit('in_edit'), 'claim');
  const inReview = await act(
    house,
    'deskHssv',
    await act(house, 'deskHssv', await submit('in_review'), 'claim'),
    'forward',
  );
  const returned = await act(house, 'deskHssv', await submit('returned'), 'return', {
    note: `${MARK} lý do`,
  });
  const ready = await approved(house, marked('approved'));
  const live = await act(house, 'officer', await approved(house, storyContent(house)), 'publish');
  const reopened = await act(house, 'officer', live, 'correct', { note: `${MARK} đính chính` });
  const correcting = await house.people.deskHssv.put<StoryView>(`/newsroom/stories/${reopened.id}/content`, {
    basedOn: reopened.revision,
    content: marked('correction'),
  });
  for (const story of [draft, correcting])
    await house.people.writerA.post(`/newsroom/stories/${story.id}/comments`, { text: `${MARK} góp ý` });
  return [draft, await submit('submitted'), inEdit, inReview, returned, ready, correcting];
}

/** The routes of the content API, as the CMS itself lists them to its administrator. */
async function everyRoute(): Promise<{ method: string; path: string }[]> {
  const panel = await firstAdministrator(cms.url);
  const { body } = await panel.send<{ routes: Record<string, { method: string; path: string }[]> }>(
    'GET',
    '/../users-permissions/routes',
  );
  return Object.values(body.routes).flat();
}

const STATUS = ['', 'status=draft', 'status=published', 'publicationState=preview'];
const POPULATE = [
  '',
  'populate=*',
  'populate[author]=*&populate[unit]=*&populate[story][populate]=*',
  'populate[liveEdition][populate][story]=*',
];
const FILTERS = [
  '',
  'filters[stage][$ne]=published',
  `filters[headline][$contains]=${MARK}`,
  'filters[author][email][$contains]=@',
  'filters[$or][0][stage]=draft&filters[$or][1][unit][code]=truong-a',
  '_where[stage]=draft',
];
const SORT = ['', 'sort=headline', 'sort=author.email:desc'];
const FIELDS = [
  '',
  'fields=*',
  'fields[0]=body&fields[1]=headline',
  'fields[0]=uploadKey&fields[1]=password',
];
const PAGE = 'pagination[pageSize]=100';

const GROUPS = [STATUS, POPULATE, FILTERS, SORT, FIELDS];
const EVERYTHING = [...GROUPS.map((group) => group[1]), PAGE].join('&');

/** Each parameter alone, and everything at once. */
const single = [PAGE, EVERYTHING, ...GROUPS.flat().filter(Boolean)];

/** Every pair of parameters besides: what one hides another may show. */
const pairs = GROUPS.flatMap((left, i) =>
  GROUPS.slice(i + 1).flatMap((right) =>
    left.slice(1).flatMap((a) => right.slice(1).map((b) => [a, b, PAGE].join('&'))),
  ),
).filter((_, index) => thorough || index % 64 === 0);

/** Addresses of a route: as it is, or with the ids of working copies in three stages. */
function addressesOf(path: string): string[] {
  const bare = path.replace(/^\/api/, '').replace(/\([^)]*\)/g, '');
  if (!bare.includes(':')) return [bare];
  return [stories[0], stories[3], stories.at(-1)].map((story) =>
    bare
      .replace(/:action\b/g, 'approve')
      .replace(/:revision\b/g, '1')
      .replace(/:[a-zA-Z]+/g, story?.id ?? ''),
  );
}

interface Finding {
  readonly request: string;
  readonly what: string;
}

interface Outcome {
  requests: number;
  readonly leaks: Finding[];
  readonly faults: Finding[];
}

/** What an answer gives away that it must not. */
function leaksIn(text: string, ownEmails: readonly string[]): string[] {
  const emails = text.match(/[a-z]+@toasoan\.example/g) ?? [];
  return [
    ...(text.includes(MARK) ? ['a working copy'] : []),
    ...(/"(password|resetPasswordToken|uploadKey|upload_key)":|uploads\/|\$2[aby]\$/.test(text)
      ? ['a private field']
      : []),
    ...(emails.some((email) => !ownEmails.includes(email)) ? ['an e-mail address'] : []),
  ];
}

/** Lists of people, which the administrator keeps. */
const PEOPLE = /\/newsroom\/people(-import)?\b/;

/** Tries every address with every parameter; pairs of parameters wherever one alone was let in. */
async function tryEverything(
  reader: Api,
  ownEmails: readonly string[],
  keepsPeople: boolean,
): Promise<Outcome> {
  const outcome: Outcome = { requests: 0, leaks: [], faults: [] };
  const send = async (method: string, address: string): Promise<number> => {
    const { status, body } = await reader.send(
      method,
      address,
      method === 'POST' || method === 'PUT' ? { data: {} } : undefined,
    );
    const text = JSON.stringify(body ?? '');
    const request = `${method} ${address}`;
    outcome.requests += 1;
    const known = keepsPeople && PEOPLE.test(address) ? /@toasoan\.example/g : null;
    outcome.leaks.push(
      ...leaksIn(known ? text.replaceAll(known, '') : text, ownEmails).map((what) => ({ request, what })),
    );
    if (status >= 500) outcome.faults.push({ request, what: text.slice(0, 200) });
    return status;
  };
  const waiting = routes.flatMap(({ method, path }) =>
    addressesOf(path).map((address) => ({ method, address })),
  );
  const worker = async (): Promise<void> => {
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const { method, address } = next;
      let open = false;
      for (const query of method === 'GET' ? single : [''])
        open = (await send(method, `${address}?${query}`)) < 400 || open;
      if (open && method === 'GET') for (const query of pairs) await send(method, `${address}?${query}`);
    }
  };
  await Promise.all(Array.from({ length: 6 }, worker));
  return outcome;
}

describe('readers over every REST route', () => {
  it('the list of routes is the whole API', () => {
    const paths = routes.map((route) => route.path);
    for (const path of [
      '/api/stories',
      '/api/stories/:id',
      '/api/editions',
      '/api/memberships',
      '/api/newsroom/stories',
      '/api/public/home',
      '/api/users',
    ]) {
      expect(paths).toContain(path);
    }
  });

  it('the control: whoever may read a working copy finds the mark', async () => {
    const { body } = await house.people.writerA.send('GET', `/newsroom/stories/${stories[0]?.id}`);
    expect(JSON.stringify(body)).toContain(MARK);
  });

  it.each([
    ['nobody in particular', () => api(cms.url), [] as string[]],
    ['a contributor of another unit', () => house.people.writerB, ['writerb@toasoan.example']],
    [
      'the administrator, who may not read stories',
      () => house.people.administrator,
      ['administrator@toasoan.example'],
    ],
  ])('%s sees no draft, no private field, no other unit’s working copy', async (name, reader, emails) => {
    const { requests, leaks, faults } = await tryEverything(
      reader(),
      emails,
      name.startsWith('the administrator'),
    );
    process.stdout.write(
      `readers: ${requests} requests as ${name} over ${routes.length} routes, ${leaks.length} leaks\n`,
    );
    expect(leaks).toEqual([]);
    expect(faults).toEqual([]);
    expect(requests).toBeGreaterThan(1_500);
  });

  it('the published edition stays what was approved while its correction is written', async () => {
    const correcting = stories.at(-1);
    const { body, status } = await api(cms.url).send(
      'GET',
      `/public/stories/${correcting?.live?.address.replace('/tin/', '')}`,
    );
    expect(status).toBe(200);
    expect(JSON.stringify(body)).not.toContain(MARK);
  });
});
