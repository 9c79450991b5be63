import {
  dayOf,
  publicKey,
  renditionKey,
  sha256Hex,
  type ConsentView,
  type ConsentWithdrawn,
  type ConsentsReviewed,
  type DeliveryWork,
  type PublicHome,
  type PublicStory,
  type StoryView,
} from '@toasoan/domain';
import type pg from 'pg';
import { describe, expect, it } from 'vitest';
import { api, type Api } from '../support/api.ts';
import { changeConsent, childrenIn, consentOf, noChildren } from '../support/children.ts';
import { SECRETS } from '../support/cms.ts';
import { withDesk } from '../support/desk.ts';
import { act, begin, type House, type PersonName } from '../support/house.ts';
import { approveStory, onWebsite, withPictures } from '../support/photo-story.ts';
import { made, madePicture, photoFacts, readyAsset, registerUpload, workerDoors } from '../support/worker.ts';

/** No child is shown whose people have not agreed, from the first word of a story until long after it is live. */
let house: House;
let pool: pg.Pool;
let worker: Api;
let anyone: Api;
withDesk((desk) => {
  ({ house, pool } = desk);
  worker = api(house.base, SECRETS.WORKER_TOKEN);
  anyone = api(house.base);
});

const yesterday = (): string => dayOf(new Date(Date.now() - 86_400_000));
const attempt = (who: PersonName, story: StoryView, action: string, extra: object = {}) =>
  house.people[who].send('POST', `/newsroom/stories/${story.id}/actions/${action}`, {
    basedOn: story.revision,
    ...extra,
  });
const read = (story: StoryView): Promise<StoryView> =>
  house.people.officer.get<StoryView>(`/newsroom/stories/${story.id}`);
const withdraw = (consent: ConsentView): Promise<ConsentWithdrawn> =>
  house.people.colleagueA.post<ConsentWithdrawn>(`/newsroom/consents/${consent.id}/withdraw`, {
    reason: 'Gia đình đề nghị',
  });
const review = (): Promise<ConsentsReviewed> => worker.post<ConsentsReviewed>('/work/consents/review', {});
const publicPage = (story: StoryView): Promise<PublicStory> =>
  anyone.get<PublicStory>(`/public/stories/${story.live?.address.replace('/tin/', '')}`);
const shown = async (story: StoryView): Promise<string[]> =>
  (await publicPage(story)).edition.media.map((media) => media.assetId);

/** Takes the newest delivery of a story to the website, as the worker does. */
async function takeNewest(story: StoryView): Promise<DeliveryWork> {
  const [newest] = onWebsite(await read(story));
  return worker.post<DeliveryWork>(`/work/deliveries/${newest?.id}/take`, {});
}

/** A live story of writer A with these pictures, answered for already. */
async function publish(ids: string[], headline?: string): Promise<StoryView> {
  const content = withPictures(house, ids);
  const draft = await begin(
    house,
    'writerA',
    'truong-a',
    headline === undefined ? content : { ...content, headline },
  );
  return act(house, 'officer', await approveStory(house, draft), 'publish');
}

/** A live story with a picture of children, and one without. */
async function liveWithChildren(): Promise<{
  story: StoryView;
  child: string;
  other: string;
  consent: ConsentView;
}> {
  const consent = await consentOf(house);
  const { id: child } = await readyAsset(house);
  const { id: other } = await readyAsset(house);
  await childrenIn(house.people.writerA, [child], [consent]);
  await noChildren(house.people.writerA, [other]);
  return { story: await publish([child, other]), child, other, consent };
}

/** The sentences people were told about a story, by name. */
async function told(story: StoryView): Promise<Map<string, string>> {
  const { rows } = await pool.query<{ username: string; text: string }>(
    `select p.username, n.text from notifications n join stories s on s.id = n.story_id
     join up_users p on p.id = n.person_id where s.document_id = $1 order by n.id`,
    [story.id],
  );
  return new Map(rows.map((row) => [row.username, row.text]));
}

describe('the question about children', () => {
  it('is answered before a story is sent, also for a file whose kind is not known yet', async () => {
    const { id: ready } = await readyAsset(house);
    const { id: waiting } = await registerUpload(house, 'writerA', 'truong-a');
    const draft = await begin(house, 'writerA', 'truong-a', withPictures(house, [ready, waiting]));
    expect(draft.actions).toContain('submit');
    const refused = await attempt('writerA', draft, 'submit');
    expect([refused.status, refused.body.error.details]).toMatchObject([
      422,
      { id: 'story.children_unanswered', assets: [ready, waiting] },
    ]);
    await noChildren(house.people.writerA, [ready]);
    const again = await attempt('writerA', draft, 'submit');
    expect(again.body.error.details).toMatchObject({ assets: [waiting] });
    await noChildren(house.people.writerA, [waiting]);
    expect((await act(house, 'writerA', draft, 'submit')).stage).toBe('submitted');
  });

  it('comes after what else is missing, and is not asked about a text to download', async () => {
    const { id: picture } = await readyAsset(house);
    const { id: letter } = await readyAsset(house, { facts: { kind: 'document', format: 'docx' } });
    const content = withPictures(house, [picture]);
    const bare = await begin(house, 'writerA', 'truong-a', { ...content, headline: '' });
    expect((await attempt('writerA', bare, 'submit')).body.error.details.id).toBe('story.incomplete');
    const story = await begin(house, 'writerA', 'truong-a', withPictures(house, [letter]));
    expect((await act(house, 'writerA', story, 'submit')).stage).toBe('submitted');
  });

  it('is asked again when another file takes the place of one that was answered for', async () => {
    const { id } = await readyAsset(house);
    await noChildren(house.people.writerA, [id]);
    let story = await begin(house, 'writerA', 'truong-a', withPictures(house, [id]));
    story = await act(house, 'writerA', story, 'submit');
    story = await act(house, 'deskHssv', story, 'claim');
    await replace(id);
    const refused = await attempt('deskHssv', story, 'forward');
    expect(refused.body.error.details).toMatchObject({ id: 'story.children_unanswered', assets: [id] });
  });
});

describe('a picture of children', () => {
  const inReview = async (id: string): Promise<StoryView> => {
    let story = await begin(house, 'writerA', 'truong-a', withPictures(house, [id]));
    story = await act(house, 'writerA', story, 'submit');
    story = await act(house, 'deskHssv', story, 'claim');
    return act(house, 'deskHssv', story, 'forward');
  };

  it.each<[string, () => Promise<ConsentView[]>]>([
    ['without any consent', async () => []],
    [
      'whose consent has ended',
      async () => [await consentOf(house, { from: '2020-01-01', until: yesterday() })],
    ],
    ['whose consent has not begun', async () => [await consentOf(house, { from: '2099-01-01' })]],
    [
      'from seven years on, with the guardian’s word alone',
      async () => [await consentOf(house, { childAgrees: false })],
    ],
    [
      'without the guardian’s word',
      async () => [await consentOf(house, { guardianAgrees: false, allUnderSeven: true })],
    ],
    [
      'whose consent names another channel',
      async () => {
        const consent = await consentOf(house);
        await changeConsent(pool, consent.id, { channels: ['fanpage'] });
        return [consent];
      },
    ],
    [
      'where one class agreed and the other’s time is over',
      async () => [await consentOf(house), await consentOf(house, { until: yesterday() })],
    ],
  ])('%s is not approved for the channel', async (_what, consents) => {
    const { id } = await readyAsset(house);
    await childrenIn(house.people.writerA, [id], await consents());
    const story = await inReview(id);
    const head = await house.people.headHssv.get<StoryView>(`/newsroom/stories/${story.id}`);
    expect(head.actions).toContain('approve');
    const refused = await attempt('headHssv', story, 'approve', { channels: ['website'] });
    expect([refused.status, refused.body.error.details]).toMatchObject([
      422,
      { id: 'story.consent_missing', assets: [{ assetId: id, channels: ['website'] }] },
    ]);
  });

  it.each([
    ['under seven, with the guardian’s word', { allUnderSeven: true, childAgrees: false }],
    ['from seven years on, with both words', {}],
  ])('%s goes live', async (_what, terms) => {
    const { id } = await readyAsset(house);
    await childrenIn(house.people.writerA, [id], [await consentOf(house, terms)]);
    const story = await publish([id]);
    expect(story).toMatchObject({ stage: 'published', live: { number: 1 } });
    expect(await shown(story)).toEqual([id]);
    expect(await takeNewest(story)).toMatchObject({ withheldAssetIds: [], retiredPublicKeys: [] });
  });

  it.each<[string, (consent: ConsentView) => Promise<unknown>]>([
    ['was withdrawn', withdraw],
    ['has ended', (consent) => changeConsent(pool, consent.id, { until: yesterday() })],
  ])('is not published once the consent %s after the approval', async (_what, lose) => {
    const consent = await consentOf(house);
    const { id } = await readyAsset(house);
    await childrenIn(house.people.writerA, [id], [consent]);
    const story = await act(house, 'headHssv', await inReview(id), 'approve', { channels: ['website'] });
    await lose(consent);
    const refused = await attempt('officer', story, 'publish');
    expect(refused.body.error.details).toMatchObject({
      id: 'story.consent_missing',
      assets: [{ assetId: id, channels: ['website'] }],
    });
    expect(onWebsite(await read(story))).toEqual([]);
  });
});

describe('withdrawing a consent', () => {
  it('lists the places, takes the picture off the channel at once and tells who must know', async () => {
    const { story, child, other, consent } = await liveWithChildren();
    const before = await publicPage(story);
    const { uses } = await withdraw(consent);
    expect(uses).toMatchObject([{ storyId: story.id, live: true, address: story.live?.address }]);

    const after = await publicPage(story);
    expect(after.edition.media.map((media) => media.assetId)).toEqual([other]);
    expect(after.edition).toEqual({ ...before.edition, media: after.edition.media });
    expect(after.editionHash).toBe(before.editionHash);
    const { stories } = await anyone.get<PublicHome>('/public/home');
    const slug = story.live?.address.replace('/tin/', '');
    expect(stories.items.find((card) => card.slug === slug)).toMatchObject({ cover: null });

    expect(onWebsite(await read(story))).toMatchObject([
      { channel: 'website', operation: 'publish', state: 'pending', editionNumber: 1 },
      { channel: 'website', operation: 'publish', editionNumber: 1 },
    ]);
    const work = await takeNewest(story);
    expect(work.withheldAssetIds).toEqual([child]);
    const [gone, stays] = [madePicture(child, 'w800'), madePicture(other, 'w800')].map(publicKey);
    expect(work.retiredPublicKeys).toContain(gone);
    expect(work.retiredPublicKeys).not.toContain(stays);

    const people = await told(story);
    for (const name of ['writerA', 'deskHssv', 'headHssv', 'officer'])
      expect(people.get(name), name).toContain('đã được gỡ khỏi kênh phát hành vì đồng ý đã được rút');
    expect(people.has('colleagueA')).toBe(false);
    const { rows } = await pool.query<{ actor: string; detail: string }>(
      `select actor, detail from newsroom.audit_events where subject = $1 and action = 'media.withheld'`,
      [story.id],
    );
    expect(rows).toHaveLength(1);
    expect(JSON.parse(rows[0]?.detail ?? '')).toMatchObject({ channel: 'website', assets: [child] });
    expect(JSON.parse(rows[0]?.actor ?? '')).toMatchObject({ id: house.personIds.colleagueA });
    expect(await review(), 'nothing is left to take off').toEqual({ stories: 0 });
  });

  it('takes it out of every story it is in, and retires its files in each', async () => {
    const { story, child, consent } = await liveWithChildren();
    const second = await publish([child], 'Bài thứ hai dùng cùng ảnh');
    await withdraw(consent);
    for (const each of [story, second]) {
      expect(await shown(each)).not.toContain(child);
      const work = await takeNewest(each);
      expect(work.withheldAssetIds).toEqual([child]);
      expect(work.retiredPublicKeys).toContain(publicKey(madePicture(child, 'w800')));
    }
  });

  it('keeps public files that a picture of equal bytes still shows elsewhere', async () => {
    const { story, child, consent } = await liveWithChildren();
    const { id: twin } = await registerUpload(house, 'writerA', 'truong-a');
    const doors = workerDoors(house.base);
    const { fence } = await doors.turn(twin, 'quick');
    const rendition = madePicture(child, 'w800');
    const pictures = [{ ...rendition, key: renditionKey(twin, rendition) }];
    await doors.stage(twin, { fence, stage: 'identify', facts: photoFacts(sha256Hex(child)) });
    await doors.stage(twin, { fence, stage: 'pictures', made: made(pictures) });
    await doors.done(twin, fence, ['identify', 'pictures']);
    await noChildren(house.people.writerA, [twin]);
    await publish([twin], 'Bài dùng tệp giống hệt');
    await withdraw(consent);
    const work = await takeNewest(story);
    expect(work.withheldAssetIds).toEqual([child]);
    expect(work.retiredPublicKeys).not.toContain(publicKey(rendition));
  });

  it('does not bring a story back that was taken down', async () => {
    const { story, consent } = await liveWithChildren();
    const gone = await act(house, 'officer', story, 'withdraw', { note: 'Sai số liệu' });
    await withdraw(consent);
    expect(onWebsite(await read(gone)).map((delivery) => delivery.operation)).toEqual([
      'withdraw',
      'publish',
    ]);
  });
});

describe('the daily review', () => {
  it('takes off what ended, once; readers lose it the same moment', async () => {
    const { story, child, other, consent } = await liveWithChildren();
    expect(await review()).toEqual({ stories: 0 });
    await changeConsent(pool, consent.id, { until: yesterday() });
    expect(await shown(story)).toEqual([other]);
    expect(await review()).toEqual({ stories: 1 });
    expect(await review()).toEqual({ stories: 0 });
    expect(onWebsite(await read(story))).toHaveLength(2);
    expect(await takeNewest(story)).toMatchObject({ withheldAssetIds: [child] });
    expect((await told(story)).get('officer')).toContain('vì đồng ý đã hết hạn');
  });

  it('leaves live what nobody has answered for since', async () => {
    const { id } = await readyAsset(house);
    await noChildren(house.people.writerA, [id]);
    const story = await publish([id]);
    await replace(id);
    expect(await review()).toEqual({ stories: 0 });
    expect(await shown(story)).toEqual([id]);
  });

  it('still knows the consent of a picture that another file has replaced', async () => {
    const { story, child, other, consent } = await liveWithChildren();
    await replace(child);
    expect(await shown(story)).toEqual([child, other]);
    const { uses } = await withdraw(consent);
    expect(uses).toMatchObject([{ storyId: story.id, live: true }]);
    expect(await shown(story)).toEqual([other]);
    await noChildren(house.people.writerA, [child]);
    expect(await shown(story), 'an answer about the new file says nothing about the old one').toEqual([
      other,
    ]);
    expect(await review()).toEqual({ stories: 0 });
  });

  it('is the worker’s alone to ask for', async () => {
    for (const person of [house.people.officer, anyone])
      expect([401, 403]).toContain((await person.send('POST', '/work/consents/review', {})).status);
  });
});

describe('a picture that was taken off', () => {
  it('returns by a new delivery once a new consent is attached', async () => {
    const { story, child, other, consent } = await liveWithChildren();
    await withdraw(consent);
    await takeNewest(story);
    await childrenIn(house.people.writerA, [child], [await consentOf(house)]);
    expect(await shown(story)).toEqual([child, other]);
    expect(onWebsite(await read(story))).toHaveLength(3);
    expect(await takeNewest(story)).toMatchObject({ withheldAssetIds: [], retiredPublicKeys: [] });
    expect((await told(story)).get('officer')).toContain('đã được đưa trở lại kênh phát hành');
    expect(await review()).toEqual({ stories: 0 });
  });

  it('goes when children are found in it only after the publication', async () => {
    const { id } = await readyAsset(house);
    await noChildren(house.people.writerA, [id]);
    const story = await publish([id]);
    await childrenIn(house.people.colleagueA, [id]);
    expect(await shown(story)).toEqual([]);
    expect(await takeNewest(story)).toMatchObject({ withheldAssetIds: [id] });
    expect((await told(story)).get('writerA')).toContain('vì chưa có đồng ý');
  });
});

/** Puts another file in an asset's place, as writer A; it waits to be worked on. */
async function replace(id: string): Promise<void> {
  const key = sha256Hex(`replacement of ${id}`).slice(0, 32);
  await house.people.writerA.post(`/newsroom/assets/${id}/replace`, {
    uploadKey: `uploads/${house.personIds.writerA}/${key}`,
    fileName: 'khac.jpg',
    bytes: 4_000,
  });
}
