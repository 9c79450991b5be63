import { describe, expect, it } from 'vitest';
import { countPlan, planSchema, type Plan, type PlanTopic } from './plan.ts';

const topic = (key: string, over: Partial<PlanTopic> = {}): PlanTopic => ({
  key,
  number: key,
  title: `Chủ đề ${key}`,
  description: '',
  lines: [],
  leads: [],
  cooperating: [],
  product: '',
  schedule: '',
  audience: '',
  ...over,
});
const plan: Plan = {
  code: 'ke-hoach-2026',
  title: 'Kế hoạch truyền thông năm 2026',
  shortTitle: 'Kế hoạch 2026',
  issuer: 'Sở Giáo dục và Đào tạo',
  documentNumber: '',
  from: '2026-01-01',
  until: '2026-12-31',
  clusters: [
    {
      key: 'i',
      number: 'I',
      title: 'Cụm một',
      topics: [
        topic('i-1', { lines: ['a', 'b'] }),
        topic('i-2', { leads: [{ name: 'Phòng A', unit: 'phong-a' }] }),
      ],
    },
    {
      key: 'ii',
      number: 'II',
      title: 'Cụm hai',
      topics: [topic('ii-1', { lines: ['c'], leads: [{ name: 'Cục B' }] })],
    },
  ],
  objectives: [{ key: 'o1', until: 2030, text: 'Một mục tiêu', percent: 80 }],
  reports: [{ title: 'Báo cáo quý', who: 'Các phòng', deadline: 'Trước ngày 15' }],
  channels: ['Cổng thông tin điện tử'],
  indicators: { quantitative: [], qualitative: [] },
  corrections: [{ where: 'Mục III (lần hai)', published: 'III', corrected: 'IV', reason: 'Đánh số trùng' }],
};

describe('plans', () => {
  it('are counted as a reader would', () => {
    expect(planSchema.parse(plan)).toEqual(plan);
    expect(countPlan(plan)).toEqual({
      clusters: 2,
      topics: 3,
      lines: 3,
      objectives: 1,
      withLead: 2,
      corrections: 1,
    });
  });

  it.each([
    ['an unknown field', { ...plan, name: 'x' }],
    ['no cluster', { ...plan, clusters: [] }],
    ['a day that is none', { ...plan, until: '2026-02-30' }],
    [
      'a share over a hundred',
      { ...plan, objectives: [{ key: 'o1', until: 2030, text: 'x', percent: 101 }] },
    ],
    ['a key with capitals', { ...plan, code: 'KH' }],
    [
      'a correction without a reason',
      { ...plan, corrections: [{ where: 'x', published: 'x', corrected: 'y', reason: '' }] },
    ],
    [
      'a body with an unknown level',
      {
        ...plan,
        clusters: [
          {
            key: 'i',
            number: 'I',
            title: 'x',
            topics: [topic('i-1', { leads: [{ name: 'x', levels: ['phd' as 'primary'] }] })],
          },
        ],
      },
    ],
  ])('with %s are refused', (_what, faulty) => expect(planSchema.safeParse(faulty).success).toBe(false));
});
