import { librarySchema } from '@toasoan/domain';
import { describe, expect, it } from 'vitest';
import {
  countFilters,
  filterProblem,
  filtersOf,
  narrowed,
  NO_FILTERS,
  searchOf,
  type Filters,
} from './filters.ts';

const all: Filters = {
  q: 'khai giảng',
  kind: 'video',
  unitId: 'u123',
  topicId: 't456',
  from: '2026-09-01',
  until: '2026-09-30',
  orientation: 'portrait',
  licence: 'cc-by',
  state: 'unanswered',
  page: 3,
};

describe('filters in the address', () => {
  it('come back as they were', () => {
    expect(filtersOf(searchOf(all))).toEqual(all);
    expect(filtersOf(searchOf(NO_FILTERS))).toEqual(NO_FILTERS);
  });
  it('leave out what is not narrowed', () => expect(searchOf(NO_FILTERS).toString()).toBe(''));
  it('are a request the server takes', () => {
    const request = librarySchema.parse(Object.fromEntries(searchOf(all)));
    expect(request).toEqual(all);
  });
  it('ignore what an address says wrongly', () => {
    const address =
      'kind=virus&unitId=a/b&from=2026-13-01&until=hôm nay&orientation=toString&state=ready&page=-2';
    expect(filtersOf(new URLSearchParams(address))).toEqual(NO_FILTERS);
    expect(filtersOf(new URLSearchParams('page=99999')).page).toBe(1);
    expect(filtersOf(new URLSearchParams('from=2026-02-31')).from).toBe('');
  });
});

it('another list begins at its first page', () =>
  expect(narrowed(all, { kind: '' })).toEqual({ ...all, kind: '', page: 1 }));

it('counts filters without the words and the page', () => {
  expect(countFilters(NO_FILTERS)).toBe(0);
  expect(countFilters({ ...NO_FILTERS, q: 'a', page: 4 })).toBe(0);
  expect(countFilters(all)).toBe(8);
});

it('tells of days in the wrong order', () => {
  expect(filterProblem({ ...NO_FILTERS, from: '2026-09-02', until: '2026-09-01' })).toMatch(/Ngày cuối/);
  expect(filterProblem({ ...NO_FILTERS, from: '2026-09-01', until: '2026-09-01' })).toBeNull();
  expect(filterProblem({ ...NO_FILTERS, until: '2026-09-01' })).toBeNull();
});
