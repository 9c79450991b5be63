import type { PublicSearch } from '@toasoan/domain';
import { home } from './fixtures.ts';

const [card] = home(1).stories.items;
/** What the CMS answers to a search: something to mark, several pages, facets. */
export const found = (over: Partial<PublicSearch> = {}): PublicSearch => ({
  items: card
    ? [
        {
          ...card,
          headline: 'Lễ <b>khai giảng</b>',
          found: {
            headline: [{ from: 0, to: 2 }],
            excerpt: { text: '… sáng nay & mai …', ranges: [{ from: 2, to: 6 }] },
          },
        },
      ]
    : [],
  page: 1,
  pageCount: 3,
  total: 30,
  more: false,
  facets: {
    kinds: [{ key: 'news', name: 'Tin', stories: 30 }],
    units: [],
    topics: [{ key: 'doc', name: 'Văn hóa đọc', stories: 4 }],
    stages: [],
  },
  corrected: null,
  ...over,
});
