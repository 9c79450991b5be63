import { expect, it } from 'vitest';
import { languageOf } from './language.ts';

it('takes the languages offered and any other by its code', () => {
  expect(languageOf({ choice: 'vi', code: '', name: '' }, [])).toEqual({
    language: 'vi',
    label: 'Tiếng Việt',
  });
  expect(languageOf({ choice: 'other', code: ' lo ', name: 'ລາວ' }, [])).toEqual({
    language: 'lo',
    label: 'ລາວ',
  });
});

it.each([
  [{ choice: 'other', code: 'Tiếng Pháp', name: 'Pháp' }, /hai hoặc ba chữ cái/],
  [{ choice: 'other', code: 'fr', name: ' ' }, /tên ngôn ngữ/],
  [{ choice: 'en', code: '', name: '' }, /Đã có/],
  [{ choice: 'other', code: 'en', name: 'Anh' }, /Đã có/],
] as const)('says what is wrong with %j', (choice, problem) =>
  expect(languageOf(choice, [{ language: 'en' }])).toEqual({
    problem: expect.stringMatching(problem) as string,
  }),
);
