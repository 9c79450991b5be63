import { DERIVED_WORDING, type EditionSnapshot, type FanpageWording } from '@toasoan/domain';
import { expect, it } from 'vitest';
import { draftOf, wordingOf } from './wording-draft.ts';

const edition: EditionSnapshot = {
  ...{ storyId: 'story', number: 1, slug: 'khai-giang', contentHash: '', kind: 'news', byline: '' },
  ...{ headline: 'Khai giảng', standfirst: 'Sáng 5/9.', coverAssetId: null, media: [], topics: [] },
  body: { type: 'doc', content: [] },
  unit: { id: 'unit', slug: 'truong-a', name: 'Trường A' },
  ...{ firstPublishedAt: '2026-09-05T01:00:00Z', publishedAt: '2026-09-05T01:00:00Z', correctionNote: null },
};
const saying = (given: Partial<FanpageWording>): FanpageWording => ({ ...DERIVED_WORDING, ...given });

it('begins from what is derived, and leaves it so while nothing is changed', () => {
  expect(draftOf(null, edition)).toEqual({
    text: 'Khai giảng\n\nSáng 5/9.',
    hashtags: '#TrườngA',
    shareAssetId: null,
  });
  // Also where the edition keeps other words.
  const worded = { ...edition, fanpage: saying({ text: 'Vui', hashtags: [] }) };
  expect(wordingOf(draftOf(null, worded), worded)).toEqual(DERIVED_WORDING);
});

it.each([
  saying({ text: 'Vui quá!' }),
  saying({ hashtags: [] }),
  saying({ hashtags: ['#KhaiGiảng', '#2026A'] }),
  DERIVED_WORDING,
])('comes back as it was saved: %j', (wording) =>
  expect(wordingOf(draftOf(wording, edition), edition)).toEqual(wording),
);

it('is derived where the text is emptied, and cleaned', () => {
  const draft = { text: ' \n', hashtags: 'vui, #VUI khai-giảng', shareAssetId: null };
  expect(wordingOf(draft, edition)).toEqual(saying({ hashtags: ['#vui', '#khaigiảng'] }));
});

it('chooses nothing that is not to be chosen any more', () => {
  expect(draftOf(saying({ shareAssetId: 'gone' }), edition).shareAssetId).toBeNull();
});
