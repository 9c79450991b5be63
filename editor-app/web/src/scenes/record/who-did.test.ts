import { expect, it } from 'vitest';
import { whoDid } from './who-did.ts';

const nobody = { id: 'p', name: 'Nguyễn Thị Lan', kind: 'person', role: null, unit: null, inNameOf: null };

it('names the person, the part they used and in whose name', () => {
  expect(whoDid(nobody)).toBe('Nguyễn Thị Lan');
  const head = { ...nobody, role: 'department_head', unit: 'Phòng Học sinh' } as const;
  expect(whoDid(head)).toBe('Nguyễn Thị Lan (Trưởng phòng, Phòng Học sinh)');
  expect(whoDid({ ...head, inNameOf: 'Trần Văn Bình' })).toBe(
    'Nguyễn Thị Lan (Trưởng phòng, Phòng Học sinh, thay mặt Trần Văn Bình)',
  );
});

it('names what is no person for what it is', () => {
  expect(whoDid({ ...nobody, kind: 'worker', name: 'worker' })).toBe('Máy xử lý');
  expect(whoDid({ ...nobody, kind: 'token', name: 'seeds' })).toBe('Khóa API seeds');
  expect(whoDid({ ...nobody, kind: 'panel', name: '' })).toBe('Bảng quản trị');
  expect(whoDid({ ...nobody, kind: 'panel', name: 'Lê An' })).toBe('Bảng quản trị: Lê An');
});
