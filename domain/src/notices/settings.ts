import { z } from 'zod';
import { noticeGroups, type NoticeGroup } from './events.ts';
import { afterQuiet, isClock, type Clock, type QuietHours } from './hours.ts';

export const MAIL_WAYS = { now: 'Gửi ngay', digest: 'Gộp vào bản tóm tắt', never: 'Không gửi' } as const;
export type MailWay = keyof typeof MAIL_WAYS;
export const mailWays = Object.keys(MAIL_WAYS) as readonly MailWay[];

/** How a person hears of one kind of notice, besides in the app. */
export interface NoticeWays {
  readonly mail: MailWay;
  readonly push: boolean;
}

/** What a person has chosen. In the app everything is told, always. */
export interface NoticeSettings {
  readonly ways: Readonly<Record<NoticeGroup, NoticeWays>>;
  /** When digests are sent, in Vietnamese time, in order. */
  readonly digestAt: readonly Clock[];
  /** When devices stay silent; null: never. */
  readonly quiet: QuietHours | null;
}

/** Before a person chooses: told at once of what waits for them, twice a day of the rest, and not at night. */
export const DEFAULT_NOTICE_SETTINGS: NoticeSettings = {
  ways: {
    waiting: { mail: 'now', push: true },
    progress: { mail: 'digest', push: false },
    talk: { mail: 'digest', push: true },
    channels: { mail: 'digest', push: false },
  },
  digestAt: ['07:30', '13:30'],
  quiet: { from: '21:00', until: '06:30' },
};

export const MAX_DIGESTS = 4;

const clock = z.string().refine(isClock);
const ways = z.strictObject({ mail: z.enum(['now', 'digest', 'never']), push: z.boolean() });

/** PUT /newsroom/notice-settings */
export const noticeSettingsSchema = z.strictObject({
  ways: z.strictObject({ waiting: ways, progress: ways, talk: ways, channels: ways }),
  digestAt: z
    .array(clock)
    .min(1)
    .max(MAX_DIGESTS)
    .transform((hours) => [...new Set(hours)].sort()),
  quiet: z.strictObject({ from: clock, until: clock }).nullable(),
});

/** What is kept, kind by kind; kinds that came later have their defaults. */
export function settingsOf(kept: unknown): NoticeSettings {
  const known = noticeSettingsSchema.partial().safeParse(kept ?? {});
  const given = known.success ? known.data : {};
  return {
    ways: Object.fromEntries(
      noticeGroups.map((group) => [group, given.ways?.[group] ?? DEFAULT_NOTICE_SETTINGS.ways[group]]),
    ) as Record<NoticeGroup, NoticeWays>,
    digestAt: given.digestAt ?? DEFAULT_NOTICE_SETTINGS.digestAt,
    quiet: given.quiet === undefined ? DEFAULT_NOTICE_SETTINGS.quiet : given.quiet,
  };
}

/** Where a notice goes besides the app: by mail, and to devices from which instant; null: not at all. */
export interface NoticeRoute {
  readonly mail: MailWay;
  readonly pushAt: Date | null;
}

/** Where a notice of a kind goes for a person, and when. */
export function routeOf(group: NoticeGroup, settings: NoticeSettings, now: Date): NoticeRoute {
  const { mail, push } = settings.ways[group];
  return { mail, pushAt: push ? afterQuiet(settings.quiet, now) : null };
}
