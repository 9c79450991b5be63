import { describe, expect, it } from 'vitest';
import { actions } from '../story/stages.ts';
import { actionNameSchema, actSchema, commentSchema, listStoriesSchema } from './newsroom.ts';

describe('requests of the newsroom', () => {
  it('every action has a door but editing, which is a save, and what the newsroom does by the clock', () => {
    const without = ['edit', 'publish_due'];
    expect(actionNameSchema.options).toEqual(actions.filter((action) => !without.includes(action)));
    for (const action of without) expect(actionNameSchema.safeParse(action).success).toBe(false);
  });

  it.each([
    [{ basedOn: 0 }, true],
    [{ basedOn: 3, note: 'x', channels: ['website'] }, true],
    [{}, false],
    [{ basedOn: -1 }, false],
    [{ basedOn: 1.5 }, false],
    [{ basedOn: '1' }, false],
    [{ basedOn: 1, channels: ['television'] }, false],
    [{ basedOn: 1, stage: 'published' }, false],
  ])('acting with %j: %j', (body, taken) => expect(actSchema.safeParse(body).success).toBe(taken));

  it('a queue is asked for by name and page', () => {
    expect(listStoriesSchema.parse({ queue: 'desk' })).toEqual({ queue: 'desk', page: 1 });
    expect(listStoriesSchema.parse({ queue: 'desk', page: '7' }).page).toBe(7);
    for (const page of ['0', '-1', '1.5', 'x', '10001'])
      expect(listStoriesSchema.safeParse({ queue: 'desk', page }).success).toBe(false);
    expect(listStoriesSchema.safeParse({ queue: '__proto__' }).success).toBe(false);
  });

  it('a comment has words', () => {
    expect(commentSchema.safeParse({ text: ' \n' }).success).toBe(false);
    expect(commentSchema.parse({ text: ' Tốt. ' })).toEqual({ text: 'Tốt.' });
  });
});
