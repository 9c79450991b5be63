import { ClusterError, EnvError, ReleaseTimeoutError } from '@toasoan/platform';
import { describe, expect, it } from 'vitest';
import { readArguments } from './arguments.ts';
import { alreadyRunning, banner } from './banner.ts';
import { explain } from './explain.ts';
import { pathsOf } from './paths.ts';

const paths = pathsOf('/srv/toasoan');
const addresses = { cms: 'http://c', editor: 'http://e', portal: 'http://p' };

it('the banner shows addresses and lines up one account per role', () => {
  const text = banner({
    addresses,
    accounts: [
      { role: 'director', unit: 'Sở', email: 'a@b.vn', password: 'x1' },
      { role: 'contributor', unit: 'Trường Tiểu học', email: 'c@d.vn', password: 'x2' },
      { role: 'contributor', unit: 'Trường THCS', email: 'e@d.vn', password: 'x3' },
      { role: 'Khác', unit: 'Sở', email: 'f@d.vn', password: 'x4' },
    ],
    admin: true,
    seconds: 3.14,
    dataDir: paths.data,
  });
  expect(text).toContain('sẵn sàng (3,1 giây)');
  expect(text).toContain('http://c/admin');
  const rows = text.split('\n').filter((line) => line.includes('.vn'));
  expect(rows.map((row) => row.trim().split('  ')[0])).toEqual(['Ban Giám đốc', 'Cộng tác viên', 'Khác']);
  expect(text).toContain('và 1 tài khoản khác');
  expect(new Set(rows.map((row) => row.indexOf('x'))).size).toBe(1);
});

it('a second start is told where the first one is', () => {
  const running = { supervisor: { pid: 42 }, since: '2026-01-02T03:04:05Z', admin: false, addresses };
  expect(alreadyRunning(running, false)).toContain('http://p');
  expect(alreadyRunning(running, true)).toContain('không kèm bảng quản trị');
  expect(alreadyRunning({ ...running, addresses: null }, false)).toContain('còn đang khởi động');
});

it('arguments are those known, and others are refused with the usage', () => {
  expect(readArguments([])).toEqual({ reset: false, yes: false });
  expect(readArguments(['--reset', '--yes'])).toEqual({ reset: true, yes: true });
  expect(() => readArguments(['--rest'])).toThrow(/Không hiểu --rest/);
});

describe('explain', () => {
  const coded = (code: string) => Object.assign(new Error(code), { code });
  const faults = [
    ...(['no-binaries', 'no-os-user', 'unreachable', 'not-permitted', 'other-version'] as const).map(
      (kind) => new ClusterError(kind, '/root'),
    ),
    ...(['port-taken', 'disk-full', 'failed'] as const).map((kind) => new ClusterError(kind, 'log')),
    new ReleaseTimeoutError('portal'),
    coded('28P01'),
    coded('EACCES'),
    coded('ENOSPC'),
  ];

  it.each(faults.map((fault) => [fault.message, fault] as const))(
    'says what happened, what was kept and what to do: %s',
    (_, fault) => {
      const said = explain(fault, paths);
      expect(said.name).toBe('Refusal');
      expect(said.message).toContain('giữ nguyên');
      expect(said.message).toMatch(/[Hh]ãy|tự dọn/);
    },
  );

  it('passes on sentences of our own and does not hide a fault', () => {
    const env = explain(new EnvError([{ variable: 'PORT', problem: 'phải là số' }]), paths);
    expect(env.message).toContain('PORT: phải là số');
    const fault = new TypeError('x is not a function');
    expect(explain(fault, paths)).toBe(fault);
  });
});
