import fc from 'fast-check';
import { expect, it } from 'vitest';
import { noticeGroups } from './events.ts';
import {
  DEFAULT_NOTICE_SETTINGS,
  mailWays,
  noticeSettingsSchema,
  routeOf,
  settingsOf,
  type NoticeSettings,
} from './settings.ts';

const hour = fc.constantFrom('00:00', '06:30', '07:30', '13:30', '21:00', '23:59');
const ways = fc.record({ mail: fc.constantFrom(...mailWays), push: fc.boolean() });
const settings: fc.Arbitrary<NoticeSettings> = fc.record({
  ways: fc.record({ waiting: ways, progress: ways, talk: ways, channels: ways }),
  digestAt: fc.uniqueArray(hour, { minLength: 1, maxLength: 4 }).map((hours) => [...hours].sort()),
  quiet: fc.option(fc.record({ from: hour, until: hour })),
});

it('what is chosen is what is kept', () => {
  fc.assert(
    fc.property(settings, (chosen) => {
      expect(noticeSettingsSchema.parse(chosen)).toEqual(chosen);
      expect(settingsOf(JSON.parse(JSON.stringify(chosen)))).toEqual(chosen);
    }),
  );
});

it('who has chosen nothing, or something unreadable, has the defaults', () => {
  for (const kept of [undefined, null, {}, { ways: 'x' }, 'x'])
    expect(settingsOf(kept)).toEqual(DEFAULT_NOTICE_SETTINGS);
  expect(noticeSettingsSchema.parse(DEFAULT_NOTICE_SETTINGS)).toEqual(DEFAULT_NOTICE_SETTINGS);
});

it('a notice goes the chosen ways and no others', () => {
  const now = new Date('2026-11-21T05:00:00Z');
  fc.assert(
    fc.property(settings, fc.constantFrom(...noticeGroups), (chosen, group) => {
      const route = routeOf(group, chosen, now);
      expect(route.mail).toBe(chosen.ways[group].mail);
      expect(route.pushAt !== null).toBe(chosen.ways[group].push);
    }),
  );
});

it.each([
  { digestAt: [] },
  { digestAt: ['25:00'] },
  { digestAt: ['01:00', '02:00', '03:00', '04:00', '05:00'] },
  { quiet: { from: 'x', until: '06:00' } },
])('refuses %j', (part) =>
  expect(noticeSettingsSchema.safeParse({ ...DEFAULT_NOTICE_SETTINGS, ...part }).success).toBe(false),
);
