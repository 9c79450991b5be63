import { expect, it } from 'vitest';
import { wordsOf } from './push.ts';

const words = { title: 'Tòa soạn', body: 'Bài chờ bạn duyệt.', place: '/stories/a#viec-can-lam', tag: 'n1' };

it('reads what the newsroom sends', () => expect(wordsOf(JSON.stringify(words))).toEqual(words));

it.each(['https://xau.example/', '//xau.example/', '/\\xau.example', 'javascript:alert(1)'])(
  'leads nowhere but into the editor: %s',
  (place) => expect(wordsOf(JSON.stringify({ ...words, place }))?.place).toBe('/notifications'),
);

it.each([undefined, '', '{', '{"title":1}', 'null'])('takes %s for no words', (text) =>
  expect(wordsOf(text)).toBeNull(),
);
