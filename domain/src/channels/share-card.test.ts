import { expect, it } from 'vitest';
import { shareCardOf } from './share-card.ts';
import { edition, figure, paragraph, photo } from './testing/edition.ts';

it('shows headline, sa-pô and the crop of the chosen cover', () => {
  const card = shareCardOf(
    edition({
      coverAssetId: 'b',
      media: [photo('a'), photo('b')],
      body: { type: 'doc', content: [figure('a'), figure('b', { caption: 'Sân trường' })] },
    }),
  );
  expect(card).toMatchObject({
    title: 'Ngày hội đọc sách của học sinh',
    description: 'Hơn 300 học sinh tham gia.',
    picture: { assetId: 'b', name: 'share', width: 1200, height: 630, alt: 'Sân trường' },
  });
});

it('begins with the text where there is no sa-pô, on one line and cut at a word', () => {
  const body = { type: 'doc', content: [paragraph('Một hai ba bốn năm. '.repeat(30)), paragraph('Hết')] };
  const { description } = shareCardOf(edition({ standfirst: '', body }));
  expect(description).toMatch(/^Một hai ba bốn năm\. .*\S…$/);
  expect(description.length).toBeLessThanOrEqual(201);
});

it('has no picture when the cover was taken out', () => {
  const body = { type: 'doc', content: [figure('a')] };
  expect(shareCardOf(edition({ body, media: [] })).picture).toBeNull();
});
