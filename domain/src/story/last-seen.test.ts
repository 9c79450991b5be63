import { describe, expect, it } from 'vitest';
import { lastSeenVersion } from './last-seen.ts';
import type { VersionCause } from './versions.ts';

const line = (revision: number, cause: VersionCause, id: string) => ({
  revision,
  cause,
  person: { id, name: id },
});

describe('the version an approver compares with', () => {
  it('is what the unit sent, when nobody decided about it yet', () =>
    expect(
      lastSeenVersion(
        [
          line(5, 'forward', 'desk'),
          line(4, 'save', 'desk'),
          line(2, 'submit', 'unit'),
          line(1, 'save', 'unit'),
        ],
        'head',
      )?.revision,
    ).toBe(2));
  it('is what was returned, when the unit changed it since', () =>
    expect(
      lastSeenVersion(
        [line(6, 'submit', 'unit'), line(4, 'return', 'desk'), line(2, 'submit', 'unit')],
        'head',
      )?.revision,
    ).toBe(4));
  it('is what is live, when a correction is approved', () =>
    expect(
      lastSeenVersion(
        [line(9, 'forward', 'desk'), line(7, 'publish', 'officer'), line(5, 'approve', 'head')],
        'x',
      )?.revision,
    ).toBe(7));
  it('is none for a story that was never different', () =>
    expect(lastSeenVersion([line(2, 'submit', 'unit')], 'head')).toBeNull());
});
