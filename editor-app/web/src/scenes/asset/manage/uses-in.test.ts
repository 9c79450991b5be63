import { ERRORS, type AssetUse, type ErrorBody } from '@toasoan/domain';
import { expect, it } from 'vitest';
import { usesIn } from './uses-in.ts';

const use: AssetUse = {
  storyId: 's1',
  headline: null,
  stage: 'published',
  inWorkingCopy: true,
  editions: [1],
  live: true,
  address: null,
};
const refusal = (details?: ErrorBody['details']): ErrorBody => ({
  id: 'asset.in_use',
  status: ERRORS['asset.in_use'][0],
  message: ERRORS['asset.in_use'][1],
  ...(details ? { details } : {}),
});

it('takes the uses a refusal names and nothing that is none', () => {
  expect(usesIn(refusal({ uses: [use, { storyId: 3 }, null, 'x'] }))).toEqual([use]);
  expect(usesIn(refusal())).toEqual([]);
  expect(usesIn(refusal({ uses: 'many' }))).toEqual([]);
  expect(usesIn(null)).toEqual([]);
});
