import { ERRORS } from '@toasoan/domain';
import { expect, it } from 'vitest';
import { RequestError } from '../../../api/request-error.ts';
import { runBulk } from './run-bulk.ts';

const line = (id: string) => ({ id, headline: `Bài ${id}`, revision: 1 });

it('does each line by itself and says how each fared', async () => {
  const [status, message] = ERRORS['story.claimed'];
  const done: string[] = [];
  const progress: number[] = [];
  const results = await runBulk(
    [line('a'), line('b'), line('c')],
    ({ id }) => {
      if (id === 'b') return Promise.reject(new RequestError({ id: 'story.claimed', status, message }));
      done.push(id);
      return Promise.resolve();
    },
    (count) => progress.push(count),
  );
  expect(done).toEqual(['a', 'c']);
  expect(progress).toEqual([1, 2, 3]);
  expect(results.map(({ id, why }) => [id, why])).toEqual([
    ['a', null],
    ['b', message],
    ['c', null],
  ]);
});
