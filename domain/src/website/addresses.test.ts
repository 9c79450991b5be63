import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { storyKinds } from '../story/kinds.ts';
import { archivePathOf, monthPath, sectionPath, storySlug } from './addresses.ts';
import { boundsOf, monthOf, readMonth } from './months.ts';
import { kindOfSection, SECTION_SLUGS } from './sections.ts';

const anId = fc.stringMatching(/^[a-z0-9]{24}$/);

describe('the address of a story', () => {
  it('reads as its headline', () => {
    expect(storySlug('Lễ khai giảng năm học mới', 'abcdefghijklmnopqrstuvwx')).toBe(
      'le-khai-giang-nam-hoc-moi-abcdefgh',
    );
  });

  it('is always one that the website reads, whatever the headline', () => {
    fc.assert(
      fc.property(fc.string(), anId, (headline, id) => {
        expect(storySlug(headline, id)).toMatch(/^[a-z0-9-]{1,200}$/);
      }),
    );
  });

  it('of one story never is that of another', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), anId, anId, (one, other, id, otherId) => {
        fc.pre(id.slice(0, 8) !== otherId.slice(0, 8));
        expect(storySlug(one, id)).not.toBe(storySlug(other, otherId));
      }),
    );
  });
});

it('every kind of story has a section of its own', () => {
  expect(storyKinds.map((kind) => kindOfSection(SECTION_SLUGS[kind]))).toEqual(storyKinds);
  expect(new Set(storyKinds.map(sectionPath)).size).toBe(storyKinds.length);
  expect(kindOfSection('khong-co')).toBeNull();
});

describe('months of the archive', () => {
  it('follow the calendar of Vietnam', () => {
    expect(monthOf('2026-10-31T16:59:59.999Z')).toBe('2026-10');
    expect(monthOf('2026-10-31T17:00:00.000Z')).toBe('2026-11');
    expect(boundsOf('2026-11')).toEqual({
      from: '2026-10-31T17:00:00.000Z',
      before: '2026-11-30T17:00:00.000Z',
    });
    expect(boundsOf('2026-12').before).toBe('2026-12-31T17:00:00.000Z');
    expect(archivePathOf('2026-10-31T17:00:00.000Z')).toBe('/luu-tru/2026/11');
  });

  it('hold every instant exactly once', () => {
    const instant = fc.date({
      min: new Date('2000-01-01'),
      max: new Date('2099-12-31'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(instant, (date) => {
        const month = monthOf(date);
        const { from, before } = boundsOf(month);
        expect(from <= date.toISOString() && date.toISOString() < before).toBe(true);
        expect(readMonth(monthPath(month).slice('/luu-tru/'.length))).toBe(month);
      }),
    );
  });

  it.each(['2026/13', '2026/00', '2026/1', '0999/01', '', '2026', 'x'])('%j is none', (text) => {
    expect(readMonth(text)).toBeNull();
  });
});
