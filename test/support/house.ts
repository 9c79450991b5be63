import { CHECKLIST, checkIds, type StoryContent, type StoryView } from '@toasoan/domain';
import { inject } from 'vitest';
import { api, type Api } from './api.ts';
import { personNames, type HouseData, type PersonName, type UnitCode } from './build-house.ts';

export { personEmail, personNames, type PersonName } from './build-house.ts';

/** The house as a CMS on a copy of the template shows it. */
export interface House extends Omit<HouseData, 'tokens'> {
  readonly base: string;
  readonly people: Readonly<Record<PersonName, Api>>;
}

/** The house at a CMS. */
export function houseAt(base: string): House {
  const { tokens, ...data } = inject('house');
  const people = {} as Record<PersonName, Api>;
  for (const name of personNames) people[name] = api(base, tokens[name]);
  return { base, people, ...data };
}

/** A story's content that is complete and needs no picture. */
export const storyContent = (house: House, overrides: Partial<StoryContent> = {}): StoryContent => ({
  kind: 'news',
  headline: 'Ngày hội đọc sách của học sinh',
  standfirst: 'Hơn 300 học sinh tham gia.',
  byline: 'Trường A',
  body: {
    type: 'doc',
    content: [
      {
        type: 'paragraph',
        content: [{ type: 'text', text: 'Sáng nay, nhà trường tổ chức ngày hội đọc sách.' }],
      },
    ],
  },
  topicIds: [house.topics.pupils],
  coverAssetId: null,
  ...overrides,
});

/** Begins a story as a person of a unit. */
export const begin = (
  house: House,
  who: PersonName,
  unit: UnitCode,
  content = storyContent(house),
): Promise<StoryView> =>
  house.people[who].post<StoryView>('/newsroom/stories', { unitId: house.units[unit], content });

/** The answers of a head who has checked everything only a person can. */
export const ALL_CHECKED = checkIds.filter((id) => CHECKLIST[id].by === 'person');

/** Does an action on the revision in `story`. */
export const act = (
  house: House,
  who: PersonName,
  story: StoryView,
  action: string,
  extra: object = {},
): Promise<StoryView> =>
  house.people[who].post<StoryView>(`/newsroom/stories/${story.id}/actions/${action}`, {
    basedOn: story.revision,
    ...(action === 'approve' ? { checklist: ALL_CHECKED } : {}),
    ...extra,
  });
