import {
  decideSave,
  sameJson,
  withSave,
  type AppliedSave,
  type StoryContent,
  type StoryView,
} from '@toasoan/domain';
import { describe, expect, it } from 'vitest';
import type { Failure } from '../support/api.ts';
import { withDesk, type Desk } from '../support/desk.ts';
import { begin, storyContent } from '../support/house.ts';
import { randomFrom } from '../support/random.ts';

let desk: Desk;
withDesk((opened) => {
  desk = opened;
});

type Answer = Failure & { data: StoryView };
const key = (who: number, count: number): string =>
  `${who}`.repeat(16) + count.toString(16).padStart(16, '0');
const save = (who: 'writerA' | 'colleagueA', storyId: string, body: object) =>
  desk.house.people[who].send<Answer>('PUT', `/newsroom/stories/${storyId}/content`, body);

describe('a save whose answer was lost', () => {
  it('is answered with its revision when it is sent again', async () => {
    const story = await begin(desk.house, 'writerA', 'truong-a');
    const content = storyContent(desk.house, { headline: 'Lần hai' });
    const change = { basedOn: 1, content, saveKey: key(1, 1) };
    expect((await save('writerA', story.id, change)).body.data.revision).toBe(2);
    expect((await save('writerA', story.id, change)).body.data.revision).toBe(2);
  });

  it('is told apart from what another wrote after it', async () => {
    const story = await begin(desk.house, 'writerA', 'truong-a');
    const mine = {
      basedOn: 1,
      content: storyContent(desk.house, { headline: 'Của tôi' }),
      saveKey: key(1, 1),
    };
    await save('writerA', story.id, mine);
    const theirs = {
      basedOn: 2,
      content: storyContent(desk.house, { headline: 'Của bạn' }),
      saveKey: key(2, 1),
    };
    await save('colleagueA', story.id, theirs);
    const { status, body } = await save('writerA', story.id, mine);
    expect(status).toBe(409);
    expect(body.error.details).toMatchObject({
      id: 'story.stale',
      current: { storyId: story.id, revision: 3, content: { headline: 'Của bạn' } },
      yours: { basedOn: 1, appliedAs: 2 },
    });
  });

  it('of a new story makes no second one, and is told apart from what another wrote in it', async () => {
    const { people, units } = desk.house;
    const first = { unitId: units['truong-a'], content: storyContent(desk.house), draftKey: key(1, 7) };
    const made = await people.writerA.post<StoryView>('/newsroom/stories', first);
    expect(await people.writerA.post<StoryView>('/newsroom/stories', first)).toMatchObject({
      id: made.id,
      revision: 1,
    });
    await save('colleagueA', made.id, {
      basedOn: 1,
      content: storyContent(desk.house, { byline: 'Tổ Văn' }),
    });
    const { status, body } = await people.writerA.send<Answer>('POST', '/newsroom/stories', first);
    expect([status, body.error.details['yours']]).toMatchObject([409, { appliedAs: 1 }]);
  });
});

describe('the rule the simulated sessions play by', () => {
  it('is the rule of the CMS, over 60 saves of two people, repeated, late and lost', async () => {
    const random = randomFrom(20_260_905);
    const opened = await begin(desk.house, 'writerA', 'truong-a');
    const model = { revision: 1, content: opened.content, saves: [] as AppliedSave[] };
    type Change = { who: 0 | 1; basedOn: number; content: StoryContent; saveKey: string };
    const sent: Change[] = [];
    const seen = { repeated: 0, stale: 0, save: 0, appliedBefore: 0 };
    for (let count = 0; count < 60; count++) {
      const who = random.pick([0, 1] as const);
      const earlier = sent.filter((change) => change.who === who).at(-1);
      const change: Change =
        earlier && random.chance(0.35)
          ? earlier
          : {
              who,
              basedOn: Math.max(1, model.revision - (random.chance(0.3) ? 1 : 0)),
              content: storyContent(desk.house, { headline: `Lần ${count}` }),
              saveKey: key(who, count),
            };
      sent.push(change);
      const { who: _, ...body } = change;
      const answer = await save(who === 0 ? 'writerA' : 'colleagueA', opened.id, body);

      const decision = decideSave(model, change);
      seen[decision.kind] += 1;
      if (decision.kind === 'save' && !sameJson(change.content, model.content)) {
        model.revision += 1;
        model.content = change.content;
        model.saves = withSave(model.saves, { key: change.saveKey, revision: model.revision });
      }
      if (decision.kind === 'stale') {
        if (decision.appliedAs !== null) seen.appliedBefore += 1;
        const { current, yours } = answer.body.error.details as Record<string, Record<string, unknown>>;
        expect([answer.status, current?.['revision'], yours?.['appliedAs']]).toEqual([
          409,
          model.revision,
          decision.appliedAs,
        ]);
      } else {
        expect([answer.status, answer.body.data.revision]).toEqual([200, model.revision]);
        expect(answer.body.data.content.headline).toBe(model.content.headline);
      }
    }
    expect(Math.min(...Object.values(seen)), JSON.stringify(seen)).toBeGreaterThan(0);
  });
});

describe('two saves on their way at once', () => {
  it('one is stored, the other hears so; neither answer claims the other’s words', async () => {
    const story = await begin(desk.house, 'writerA', 'truong-a');
    const change = (headline: string, who: number) => ({
      basedOn: 1,
      content: storyContent(desk.house, { headline }),
      saveKey: key(who, 1),
    });
    const answers = await Promise.all([
      save('writerA', story.id, change('Một', 1)),
      save('colleagueA', story.id, change('Hai', 2)),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const stored = answers.find(({ status }) => status === 200)?.body.data;
    const told = answers.find(({ status }) => status === 409)?.body.error.details['current'];
    expect(told).toMatchObject({ revision: 2, content: { headline: stored?.content.headline } });
  });
});
