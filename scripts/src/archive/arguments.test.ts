import { expect, it } from 'vitest';
import { readArchiveArguments, type ArchiveArguments } from './arguments.ts';

it.each<[string, ArchiveArguments]>([
  ['check', { command: 'check', from: null, all: false }],
  ['check --all --from /srv/bag', { command: 'check', from: '/srv/bag', all: true }],
  ['export --to out', { command: 'export', from: null, selection: {}, to: 'out' }],
  [
    'export --month 2026-09 --topic so-hoa --unit truong-a --to out',
    {
      command: 'export',
      from: null,
      selection: { month: '2026-09', topic: 'so-hoa', unit: 'truong-a' },
      to: 'out',
    },
  ],
  ['restore --from store --story abc', { command: 'restore', from: null, storyId: 'abc' }],
  ['restore --from bag', { command: 'restore', from: 'bag', storyId: null }],
])('understands %s', (line, wanted) => {
  expect(readArchiveArguments(line.split(' '))).toEqual(wanted);
});

it.each([
  '',
  'toString',
  'check --to x',
  'export',
  'export --to',
  'export --to --month',
  'export --month 2026-13 --to x',
  'export --unit ../x --to x',
  'restore --all',
])('refuses “%s” and says how it is used', (line) => {
  expect(() => readArchiveArguments(line === '' ? [] : line.split(' '))).toThrow(/Cách dùng/);
});
