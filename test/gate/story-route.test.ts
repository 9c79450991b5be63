import type { AssetView, PublicStory, StoryView } from '@toasoan/domain';
import { describe, expect, it } from 'vitest';
import { withDesk } from '../support/desk.ts';
import { api } from '../support/api.ts';
import type { Cms } from '../support/cms.ts';
import { act, begin, storyContent, type House, type PersonName } from '../support/house.ts';
import { noChildren } from '../support/children.ts';
import { approved, withPictures, onWebsite } from '../support/photo-story.ts';

let cms: Cms;
let house: House;
withDesk((desk) => ({ cms, house } = desk));

describe('the route of a story at the CMS', () => {
  it('goes from the school to the public, and every step is on record', async () => {
    const ready = await approved(house);
    expect(ready.stage).toBe('approved');
    expect(ready.lead?.code).toBe('phong-hssv');
    expect(ready.cooperating.map((unit) => unit.code)).toEqual(['phong-gdpt']);
    const published = await act(house, 'officer', ready, 'publish');
    expect(published).toMatchObject({ stage: 'published', live: { number: 1 } });
    expect(onWebsite(published)).toMatchObject([
      { channel: 'website', operation: 'publish', state: 'pending' },
    ]);
    expect(published.history.map((entry) => entry.action)).toEqual([
      'create',
      'submit',
      'claim',
      'forward',
      'approve',
      'publish',
    ]);

    const slug = published.live?.address.replace('/tin/', '') ?? '';
    const open = await api(cms.url).get<PublicStory>(`/public/stories/${slug}`);
    expect(open.edition).toMatchObject({
      headline: ready.content.headline,
      contentHash: ready.approval?.contentHash,
    });
  });

  it('waits for the head of a unit that signs off', async () => {
    let story = await begin(house, 'writerB', 'truong-b');
    story = await act(house, 'writerB', story, 'submit');
    expect(story.stage).toBe('unit_review');
    expect((await house.people.deskHssv.send('GET', `/newsroom/stories/${story.id}`)).status).toBe(404);
    story = await act(house, 'headB', story, 'sign_off');
    expect(story.stage).toBe('submitted');
  });

  it('sends a story no department leads to the coordinator', async () => {
    const story = await begin(
      house,
      'writerA',
      'truong-a',
      storyContent(house, { topicIds: [house.topics.nobody] }),
    );
    expect(story.lead?.code).toBe('van-phong');
  });

  it('makes one story of a beginning that is sent again because its answer was lost', async () => {
    const send = (headline: string, draftKey: string) =>
      house.people.writerA.post<StoryView>('/newsroom/stories', {
        unitId: house.units['truong-a'],
        content: storyContent(house, { headline }),
        draftKey,
      });
    const [key, other] = ['0'.repeat(32), '1'.repeat(32)];
    const firstSent = await send('Viết dở', key);
    const again = await send('Viết thêm', key);
    expect([again.id, again.content.headline, again.revision]).toEqual([firstSent.id, 'Viết thêm', 2]);
    expect((await send('Bài khác', other)).id).not.toBe(firstSent.id);
    await expect(send('Viết thêm nữa', key)).rejects.toThrow('story.stale');
  });

  it('takes pictures of the unit, the desk’s while it edits, and keeps those already there', async () => {
    const register = async (who: PersonName, unit: keyof House['units']) =>
      (
        await house.people[who].post<AssetView>('/newsroom/assets', {
          unitId: house.units[unit],
          uploadKey: `uploads/${house.personIds[who]}/${who.toLowerCase()}`,
          fileName: 'IMG.jpg',
          bytes: 10,
        })
      ).id;
    const [own, desk, foreign] = [
      await register('writerA', 'truong-a'),
      await register('deskHssv', 'phong-hssv'),
      await register('writerB', 'truong-b'),
    ];
    const save = (who: PersonName, story: StoryView, ids: string[]) =>
      house.people[who].put<StoryView>(`/newsroom/stories/${story.id}/content`, {
        basedOn: story.revision,
        content: withPictures(house, ids),
      });
    await noChildren(house.people.writerA, [own]);
    let story = await begin(house, 'writerA', 'truong-a', withPictures(house, [own]));
    await expect(save('writerA', story, [own, foreign])).rejects.toThrow('story.media_foreign');
    await expect(save('writerA', story, [own, desk])).rejects.toThrow('story.media_foreign');
    story = await act(house, 'deskHssv', await act(house, 'writerA', story, 'submit'), 'claim');
    story = await save('deskHssv', story, [own, desk]);
    story = await act(house, 'deskHssv', story, 'return', { note: 'Thêm số liệu' });
    story = await save('writerA', story, [desk, own]);
    expect(story.assets.map((asset) => asset.id)).toEqual([desk, own]);
  });

  it('refuses a stale save with both versions and keeps the newer one', async () => {
    const story = await begin(house, 'writerA', 'truong-a');
    const mine = storyContent(house, { headline: 'Bản của tôi' });
    const theirs = storyContent(house, { headline: 'Bản của đồng nghiệp' });
    await house.people.colleagueA.put(`/newsroom/stories/${story.id}/content`, {
      basedOn: story.revision,
      content: theirs,
    });
    const { status, body } = await house.people.writerA.send('PUT', `/newsroom/stories/${story.id}/content`, {
      basedOn: story.revision,
      content: mine,
    });
    expect(status).toBe(409);
    expect(body.error.details).toMatchObject({
      id: 'story.stale',
      current: { content: { headline: 'Bản của đồng nghiệp' } },
      yours: { content: { headline: 'Bản của tôi' } },
    });
  });

  it('withdraws with a reason, and the public address says gone', async () => {
    const published = await act(house, 'officer', await approved(house), 'publish');
    const { status, body } = await house.people.officer.send(
      'POST',
      `/newsroom/stories/${published.id}/actions/withdraw`,
      {
        basedOn: published.revision,
      },
    );
    expect([status, body.error.details.id]).toEqual([422, 'story.note_required']);
    const gone = await act(house, 'officer', published, 'withdraw', { note: 'Sai số liệu' });
    expect(gone).toMatchObject({ stage: 'withdrawn', live: null });
    const slug = published.live?.address.replace('/tin/', '') ?? '';
    expect((await api(cms.url).send('GET', `/public/stories/${slug}`)).status).toBe(410);
  });

  it('makes a second edition of a correction and keeps the first live meanwhile', async () => {
    let story: StoryView = await act(house, 'officer', await approved(house), 'publish');
    story = await act(house, 'officer', story, 'correct', { note: 'Sửa số học sinh' });
    expect(story).toMatchObject({ stage: 'in_edit', approval: null, live: { number: 1 } });
    story = await house.people.deskHssv.put<StoryView>(`/newsroom/stories/${story.id}/content`, {
      basedOn: story.revision,
      content: storyContent(house, { standfirst: 'Hơn 350 học sinh tham gia.' }),
    });
    story = await act(house, 'deskHssv', story, 'forward');
    story = await act(house, 'headHssv', story, 'approve', {
      channels: ['website'],
      publicNote: 'Đính chính số học sinh tham gia.',
    });
    story = await act(house, 'officer', story, 'publish');
    expect(story.live?.number).toBe(2);
    const slug = story.live?.address.replace('/tin/', '') ?? '';
    const open = await api(cms.url).get<PublicStory>(`/public/stories/${slug}`);
    expect(open.edition).toMatchObject({
      number: 2,
      standfirst: 'Hơn 350 học sinh tham gia.',
      correctionNote: 'Đính chính số học sinh tham gia.',
    });
  });
});
