import type { CommentView, StoryView } from '@toasoan/domain';
import { act, begin, type House, type PersonName } from '../support/house.ts';
import { randomFrom, type Random } from '../support/random.ts';

/** People who may all read the stories of school A; one's mail address is unknown to the mail server. */
export const SPEAKERS = ['writerA', 'colleagueA', 'deskHssv', 'headHssv', 'deputyHssv'] as const;
export type Speaker = (typeof SPEAKERS)[number] & PersonName;
export const AUTHORS: readonly Speaker[] = ['writerA', 'colleagueA'];

const EVENTS_OF_A_STORY = 25;

interface Thread {
  readonly root: string;
  readonly speakers: Set<Speaker>;
}

/** How many notices each person is to get. */
export type Expected = Record<Speaker, number>;

/**
 * Random remarks and answers on stories, several stories at a time, and how many notices they bring to whom: a remark to
 * its story's author, an answer to everyone in the thread too, and never to who spoke.
 */
export async function speakAtRandom(
  house: House,
  { events, seed, lanes }: { readonly events: number; readonly seed: number; readonly lanes: number },
): Promise<Expected> {
  const expected = Object.fromEntries(SPEAKERS.map((who) => [who, 0])) as Expected;
  const stories = Math.ceil(events / EVENTS_OF_A_STORY);
  const lane = async (first: number): Promise<void> => {
    for (let index = first; index < stories; index += lanes) {
      const count = Math.min(EVENTS_OF_A_STORY, events - index * EVENTS_OF_A_STORY);
      const author = AUTHORS[index % AUTHORS.length] ?? 'writerA';
      const story = await submitted(house, author);
      await speakAbout(house, story, author, count, randomFrom(seed + index), expected);
    }
  };
  await Promise.all(Array.from({ length: lanes }, (_, first) => lane(first)));
  return expected;
}

const submitted = async (house: House, author: Speaker): Promise<StoryView> =>
  act(house, author, await begin(house, author, 'truong-a'), 'submit');

async function speakAbout(
  house: House,
  story: StoryView,
  author: Speaker,
  count: number,
  random: Random,
  expected: Expected,
): Promise<void> {
  const threads: Thread[] = [];
  for (let event = 0; event < count; event += 1) {
    const who = random.pick(SPEAKERS);
    const thread = threads.length > 0 && random.chance(0.4) ? random.pick(threads) : null;
    const { id } = await house.people[who].post<CommentView>(`/newsroom/stories/${story.id}/comments`, {
      text: `Ý kiến ${event}`,
      ...(thread ? { replyTo: thread.root } : {}),
    });
    const told = new Set<Speaker>([author, ...(thread?.speakers ?? [])]);
    told.delete(who);
    for (const person of told) expected[person] += 1;
    if (thread) thread.speakers.add(who);
    else threads.push({ root: id, speakers: new Set([who]) });
  }
}
