import { ERRORS } from '@toasoan/domain';
import { expect, it } from 'vitest';
import { RequestError } from '../../api/request-error.ts';
import { retriedInWords, retryAll } from './retry-all.ts';

const notFailed = new RequestError({
  id: 'asset.not_failed',
  status: ERRORS['asset.not_failed'][0],
  message: ERRORS['asset.not_failed'][1],
});

it('one refusal does not stop the others', async () => {
  const tried: string[] = [];
  const result = await retryAll(['a', 'b', 'c'], async (id) => {
    tried.push(id);
    if (id === 'b') throw notFailed;
  });
  expect(tried).toEqual(['a', 'b', 'c']);
  expect(result).toEqual({ done: 2, refused: [['b', notFailed.message]] });
});

it('says how it went, each reason once', () => {
  expect(retriedInWords({ done: 3, refused: [] })).toBe('Đã cho xử lý lại 3 tư liệu.');
  expect(
    retriedInWords({
      done: 1,
      refused: [
        ['a', 'Vì lỗi.'],
        ['b', 'Vì lỗi.'],
      ],
    }),
  ).toBe('Đã cho xử lý lại 1 tư liệu. 2 tư liệu không xử lý lại được: Vì lỗi.');
  expect(retriedInWords({ done: 0, refused: [['a', 'Vì lỗi.']] })).toBe(
    '1 tư liệu không xử lý lại được: Vì lỗi.',
  );
});
