import type { Reference } from '@toasoan/domain';
import { describe, expect, it } from 'vitest';
import { leadsByPlan, moveTopic, searchTopics, toggleTopic, topicOptions } from './topic-list.ts';

const topic = (id: string, title: string, cluster: string, leads: string[] = []) => ({
  id,
  number: id,
  title,
  cluster,
  description: '',
  leads,
  cooperating: [],
});
const reference: Reference = {
  units: [],
  plans: [
    {
      id: 'p1',
      code: 'hcm',
      title: 'Kế hoạch truyền thông',
      shortTitle: 'TP. Hồ Chí Minh 2025–2026',
      topics: [
        topic('2.1', 'Đổi mới giáo dục phổ thông', 'Cụm 1', ['Phòng Giáo dục Phổ thông']),
        topic('2.2', 'Chuyển đổi số', 'Cụm 1'),
        topic('2.3', 'An toàn trường học', 'Cụm 2'),
      ],
    },
    {
      id: 'p2',
      code: 'bo',
      title: 'Nghị quyết 57',
      shortTitle: 'Bộ GDĐT, NQ 57',
      topics: [topic('1', 'Đường truyền số', 'Nhóm I', ['Cục Công nghệ'])],
    },
  ],
};
const options = topicOptions(reference);
const found = (query: string): string[] =>
  searchTopics(options, query).flatMap((group) =>
    group.clusters.flatMap((c) => c.topics.map(({ id }) => id)),
  );

describe('searchTopics', () => {
  it('finds without diacritics, in any order of words', () => {
    expect(found('doi moi')).toEqual(['2.1']);
    expect(found('số chuyển')).toEqual(['2.2']);
    expect(found('duong')).toEqual(['1']);
  });
  it('looks at numbers, plans, clusters and leads too', () => {
    expect(found('2.3')).toEqual(['2.3']);
    expect(found('nq 57')).toEqual(['1']);
    expect(found('cum 1 pho thong')).toEqual(['2.1']);
  });
  it('gives everything for an empty query, grouped in the plans’ order', () => {
    expect(
      searchTopics(options, '  ').map(({ plan, clusters }) => [plan, clusters.map((c) => c.title)]),
    ).toEqual([
      ['TP. Hồ Chí Minh 2025–2026', ['Cụm 1', 'Cụm 2']],
      ['Bộ GDĐT, NQ 57', ['Nhóm I']],
    ]);
  });
  it('gives nothing for what is not there', () => expect(found('bóng đá')).toEqual([]));
});

describe('the chosen topics', () => {
  it('are added at the end and removed', () => {
    expect(toggleTopic(['a'], 'b')).toEqual(['a', 'b']);
    expect(toggleTopic(['a', 'b'], 'a')).toEqual(['b']);
  });
  it('move one place, not beyond the ends', () => {
    expect(moveTopic(['a', 'b', 'c'], 'c', -1)).toEqual(['a', 'c', 'b']);
    expect(moveTopic(['a', 'b', 'c'], 'a', 1)).toEqual(['b', 'a', 'c']);
    expect(moveTopic(['a', 'b'], 'a', -1)).toEqual(['a', 'b']);
    expect(moveTopic(['a', 'b'], 'x', 1)).toEqual(['a', 'b']);
  });
  it('name the leads of the first topic that has any', () => {
    expect(leadsByPlan(['2.2', '1', '2.1'], options)).toEqual(['Cục Công nghệ']);
    expect(leadsByPlan(['2.2', 'gone'], options)).toEqual([]);
  });
});
