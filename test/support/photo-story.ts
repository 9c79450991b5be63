import type { DeliveryView, PublicChannel, StoryContent, StoryView } from '@toasoan/domain';
import { waitUntil } from '@toasoan/platform';
import { noChildren } from './children.ts';
import type { EditorSession } from './editor.ts';
import { act, begin, storyContent, type House } from './house.ts';
import { picture } from './pictures.ts';

/** Content with these pictures in the body. */
export const withPictures = (house: House, assetIds: readonly string[]): StoryContent => {
  const content = storyContent(house, { headline: `Phóng sự ảnh ${assetIds.length} ảnh` });
  const figures = assetIds.map((assetId) => ({
    type: 'figure',
    attrs: { assetId, alt: 'Sân trường', caption: 'Chú thích', credit: '' },
  }));
  return { ...content, body: { ...content.body, content: [...(content.body.content ?? []), ...figures] } };
};

/** Uploads photos without children in a session of writer A and begins a story with them, through the editor. */
export async function photoStory(
  session: EditorSession,
  house: House,
  count: number,
  size = { width: 1600, height: 1200 },
): Promise<StoryView> {
  const ids: string[] = [];
  for (let index = 0; index < count; index++) {
    const bytes = await picture({ ...size, seed: index + 1 });
    ids.push((await session.upload(bytes, `IMG_${index}.jpg`, house.units['truong-a'])).id);
  }
  if (ids.length > 0) await noChildren(house.people.writerA, ids);
  return session.send<StoryView>('POST', '/stories', {
    unitId: house.units['truong-a'],
    content: withPictures(house, ids),
  });
}

/** Waits until every picture of a story is ready. */
export const picturesReady = (house: House, story: StoryView, deadline = 60_000): Promise<StoryView> =>
  waitUntil(
    async () => {
      const view = await house.people.writerA.get<StoryView>(`/newsroom/stories/${story.id}`);
      return view.assets.every((asset) => asset.state === 'ready') ? view : null;
    },
    { deadline, what: 'every picture ready' },
  );

/** Takes a story from its draft to approved. */
export async function approveStory(
  house: House,
  draft: StoryView,
  channels: readonly PublicChannel[] = ['website'],
): Promise<StoryView> {
  let story = await act(house, 'writerA', draft, 'submit');
  story = await act(house, 'deskHssv', story, 'claim');
  story = await act(house, 'deskHssv', story, 'forward');
  return act(house, 'headHssv', story, 'approve', { channels });
}

/** The whole route to an approved story: A writes, HSSV edits and approves. */
export const approved = async (
  house: House,
  content = storyContent(house),
  channels?: readonly PublicChannel[],
): Promise<StoryView> => approveStory(house, await begin(house, 'writerA', 'truong-a', content), channels);

/** The deliveries of a story to the website, newest first. */
export const onWebsite = ({ deliveries }: Pick<StoryView, 'deliveries'>): readonly DeliveryView[] =>
  deliveries.filter(({ channel }) => channel === 'website');

/** Waits until the newest delivery of a story to the website is delivered. */
export const delivered = (house: House, story: StoryView, deadline = 60_000): Promise<StoryView> =>
  waitUntil(
    async () => {
      const view = await house.people.officer.get<StoryView>(`/newsroom/stories/${story.id}`);
      return onWebsite(view)[0]?.state === 'delivered' ? view : null;
    },
    { deadline, every: 20, what: 'the delivery' },
  );
