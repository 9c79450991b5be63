import type { Me, Reference } from '@toasoan/domain';
import { expect, it } from 'vitest';
import { topicGroups, unitGroups } from './choices.ts';

const unit = (id: string, name: string) => ({ id, code: id, name });
const me: Me = {
  id: 'p',
  name: 'Giáo viên',
  email: '',
  unreadNotifications: 0,
  memberships: [
    { unitId: 'd', role: 'contributor', from: '2020-01-01', until: null, unit: unit('d', 'Trường Đông Anh') },
    { unitId: 'd', role: 'unit_head', from: '2020-01-01', until: null, unit: unit('d', 'Trường Đông Anh') },
    { unitId: 'o', role: 'director', from: '2020-01-01', until: null, unit: unit('o', 'Ban Giám đốc') },
  ],
};
const reference: Reference = {
  units: ['Trường Yên Hòa', 'Trường Ân Thi', 'Trường Đông Anh', 'Trường Dân Lập', 'Trường An Bình'].map(
    (name, i) => ({ ...unit(name === 'Trường Đông Anh' ? 'd' : `u${i}`, name), kind: 'school', levels: [] }),
  ),
  plans: [
    {
      id: 'b',
      code: 'b',
      title: 'B',
      shortTitle: 'Điện Biên',
      topics: ['10', '2', '1'].map((number) => ({
        id: `t${number}`,
        number,
        title: 'Chủ đề',
        cluster: '',
        description: '',
        leads: [],
        cooperating: [],
      })),
    },
    { id: 'a', code: 'a', title: 'A', shortTitle: 'Bộ GDĐT', topics: [] },
  ],
};

it('units of one’s own come first, the others in Vietnamese order', () => {
  const [mine, others] = unitGroups(me, reference);
  expect(mine?.items.map(({ label }) => label)).toEqual(['Trường Đông Anh']);
  expect(others?.items.map(({ label }) => label)).toEqual([
    'Trường An Bình',
    'Trường Ân Thi',
    'Trường Dân Lập',
    'Trường Yên Hòa',
  ]);
});

it('topics stand under their plans, numbers by value', () => {
  const groups = topicGroups(reference);
  expect(groups.map(({ group }) => group)).toEqual(['Bộ GDĐT', 'Điện Biên']);
  expect(groups[1]?.items.map(({ value }) => value)).toEqual(['t1', 't2', 't10']);
});
