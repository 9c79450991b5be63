import { emptyContent, type RichNode } from '@toasoan/domain';
import { expect, it } from 'vitest';
import { withBody } from './cover-choice.ts';

const body = (...ids: string[]): RichNode => ({
  type: 'doc',
  content: ids.map((assetId) => ({ type: 'figure', attrs: { assetId } })),
});
const cover = (coverAssetId: string | null, before: RichNode, after: RichNode): string | null =>
  withBody({ ...emptyContent(), body: before, coverAssetId }, after).coverAssetId;

it('lets a chosen cover go with its picture only', () => {
  expect(cover('a', body('a', 'b'), body('b'))).toBeNull();
  expect(cover('a', body('a', 'b'), body('b', 'a'))).toBe('a');
  expect(cover('x', body('a'), body())).toBe('x');
  expect(cover(null, body('a'), body())).toBeNull();
});
