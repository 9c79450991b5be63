import { describe, expect, it } from 'vitest';
import { ERRORS } from '../errors.ts';
import { refusalOfDatabase } from './database-refusal.ts';

describe('refusalOfDatabase', () => {
  it.each([
    ['no room on the disk', { code: '53100' }, 'server.no_space'],
    ['no room in memory', { code: '53200' }, 'server.no_space'],
    ['a full file system', { code: 'ENOSPC' }, 'server.no_space'],
    ['a server that shuts down', { code: '57P01' }, 'server.database_down'],
    ['a server that starts', { code: '57P03' }, 'server.database_down'],
    ['a database that is not there', { code: '3D000' }, 'server.database_down'],
    ['too many connections', { code: '53300' }, 'server.database_down'],
    ['a lost connection', { code: '08006' }, 'server.database_down'],
    ['a file it cannot write', { code: '58030' }, 'server.database_down'],
    ['nobody at the address', { code: 'ECONNREFUSED' }, 'server.database_down'],
    ['no socket', { code: 'ENOENT', syscall: 'connect' }, 'server.database_down'],
    ['a pool without a free connection', { name: 'KnexTimeoutError' }, 'server.database_down'],
    ['a trigger of ours', { code: '42501' }, 'story.gate'],
  ] as const)('%s', (_what, error, id) =>
    expect(refusalOfDatabase(Object.assign(new Error(), error))).toBe(id),
  );

  it.each([null, undefined, 'x', {}, { code: 7 }, { code: '23505' }, { code: 'ENOENT' }, new TypeError()])(
    '%j is a fault',
    (error) => expect(refusalOfDatabase(error)).toBeNull(),
  );

  it('gives what passes by itself, so that a browser tries again', () => {
    expect([ERRORS['server.no_space'][0], ERRORS['server.database_down'][0]]).toEqual([507, 503]);
  });
});
