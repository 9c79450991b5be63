import { PEN_TIME, PRESENCE_TIME, type PenWish, type PresenceView, type StoryView } from '@toasoan/domain';
import type pg from 'pg';
import { beforeEach, describe, expect, it } from 'vitest';
import { signIn } from '../support/api.ts';
import { startCms } from '../support/cms.ts';
import { withDesk } from '../support/desk.ts';
import { act, begin, personEmail, storyContent, type House, type PersonName } from '../support/house.ts';

/** Who has a story open, and who holds the pen, over HTTP. */
let house: House;
let pool: pg.Pool;
let databaseUrl: string;
let story: StoryView;
withDesk((desk) => {
  ({ house, pool } = desk);
  databaseUrl = desk.pool.options.connectionString ?? '';
});
beforeEach(async () => {
  story = await begin(house, 'writerA', 'truong-a');
});

const seats = { pc: '1'.repeat(32), phone: '2'.repeat(32), colleague: '3'.repeat(32) };
const beat = (who: PersonName, seat: string, wish: PenWish): Promise<PresenceView> =>
  house.people[who].post<PresenceView>(`/newsroom/stories/${story.id}/presence`, { seat, wish });
const pc = (wish: PenWish) => beat('writerA', seats.pc, wish);
const phone = (wish: PenWish) => beat('writerA', seats.phone, wish);
const colleague = (wish: PenWish) => beat('colleagueA', seats.colleague, wish);

/** Moves everything noted about open pages and pens into the past. */
async function pass(milliseconds: number): Promise<void> {
  const gap = `interval '${milliseconds} milliseconds'`;
  await pool.query(`update newsroom.presence set since = since - ${gap}, seen_at = seen_at - ${gap}`);
  await pool.query(`update newsroom.pens set since = since - ${gap}, until = until - ${gap}`);
}

describe('an open story', () => {
  it('tells who else has it open, until they leave or fall silent', async () => {
    expect(await pc('look')).toEqual({ others: [], pen: null, revision: 1 });
    expect(await colleague('look')).toMatchObject({
      others: [{ person: { id: house.personIds.writerA, name: 'writerA (thử)' }, self: false }],
      pen: null,
    });
    expect((await pc('look')).others).toMatchObject([{ person: { id: house.personIds.colleagueA } }]);
    await colleague('leave');
    expect((await pc('look')).others).toEqual([]);
    await colleague('look');
    await pass(PRESENCE_TIME + 1);
    expect((await pc('look')).others).toEqual([]);
  });

  it('is told of by the revision it has come to', async () => {
    await house.people.colleagueA.put(`/newsroom/stories/${story.id}/content`, {
      basedOn: 1,
      content: storyContent(house, { headline: 'Tít khác' }),
    });
    expect((await pc('look')).revision).toBe(2);
  });

  it('shows the same person’s other device as theirs', async () => {
    await phone('look');
    expect((await pc('look')).others).toMatchObject([{ self: true }]);
  });

  it('is not told of to who may not read it', async () => {
    await expect(beat('deskHssv', seats.colleague, 'look')).rejects.toThrow('story.not_found');
    await expect(beat('administrator', seats.colleague, 'take')).rejects.toThrow('story.not_found');
  });
});

describe('the pen', () => {
  it('is the first writer’s; the other takes it over and is told apart', async () => {
    expect((await pc('write')).pen).toMatchObject({ mine: true, self: true });
    expect((await colleague('write')).pen).toMatchObject({
      mine: false,
      self: false,
      person: { name: 'writerA (thử)' },
    });
    expect((await colleague('take')).pen).toMatchObject({ mine: true });
    expect((await pc('write')).pen).toMatchObject({
      mine: false,
      person: { id: house.personIds.colleagueA },
    });
  });

  it('is taken from the PC to the phone', async () => {
    await pc('write');
    expect((await phone('write')).pen).toMatchObject({ mine: false, self: true });
    expect((await phone('take')).pen).toMatchObject({ mine: true });
    expect((await pc('look')).pen).toMatchObject({ mine: false, self: true });
  });

  it('is put down by leaving, and by two minutes without a word', async () => {
    await pc('write');
    await pc('leave');
    expect((await colleague('write')).pen).toMatchObject({ mine: true });
    await pass(PEN_TIME + 1);
    expect((await pc('write')).pen).toMatchObject({ mine: true });
  });

  it('goes to one of many who ask at once', async () => {
    const answers = await Promise.all(
      Array.from({ length: 12 }, (_, n) =>
        beat(n % 2 === 0 ? 'writerA' : 'colleagueA', String(n).padStart(32, 'a'), 'write'),
      ),
    );
    expect(answers.filter(({ pen }) => pen?.mine)).toHaveLength(1);
  });

  it('is nothing for who may only read', async () => {
    await act(house, 'writerA', story, 'submit');
    expect((await pc('take')).pen).toBeNull();
  });

  it('does not decide what is saved: the revision does', async () => {
    await pc('write');
    const saved = await house.people.colleagueA.send('PUT', `/newsroom/stories/${story.id}/content`, {
      basedOn: 1,
      content: storyContent(house, { headline: 'Tít của đồng nghiệp' }),
    });
    expect(saved.status).toBe(200);
  });

  it('outlives a restart of the CMS', async () => {
    await pc('write');
    const again = await startCms({ databaseUrl });
    try {
      const other = await signIn(again.url, personEmail('colleagueA'));
      const { others, pen } = await other.post<PresenceView>(`/newsroom/stories/${story.id}/presence`, {
        seat: seats.colleague,
        wish: 'write',
      });
      expect(others).toMatchObject([{ person: { id: house.personIds.writerA } }]);
      expect(pen).toMatchObject({ mine: false, person: { id: house.personIds.writerA } });
    } finally {
      await again.stop();
    }
  });
});
