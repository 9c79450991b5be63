import { z } from 'zod';
import type { StoryKind } from '../story/kinds.ts';
import type { Stage } from '../story/stages.ts';
import type { UnitRef } from './newsroom.ts';

const DAY = 86_400_000;
/** The most days asked for at once: a month with the weeks it begins and ends in. */
export const CALENDAR_DAYS = 42;
const day = z.iso.date();

/** GET /newsroom/calendar?from=2026-11-01&until=2026-11-30 — days in Vietnamese time, both included. */
export const calendarSchema = z
  .strictObject({ from: day, until: day })
  .refine(({ from, until }) => from <= until && Date.parse(until) - Date.parse(from) < CALENDAR_DAYS * DAY);

/** What stands in the calendar: a publication set, an embargo that ends, a publication that took place. */
export type CalendarEvent = 'scheduled' | 'embargo_ends' | 'published';

export interface CalendarEntry {
  readonly event: CalendarEvent;
  readonly at: string;
  readonly storyId: string;
  readonly headline: string;
  readonly kind: StoryKind;
  readonly unit: UnitRef;
  readonly stage: Stage;
  readonly revision: number;
  /** Of what was published: which edition; from the second on it is a correction. */
  readonly edition: number | null;
  /** Seconds after the hour set, where the system was down at that hour. */
  readonly lateSeconds: number | null;
  /** Whether the person may choose another time for it. */
  readonly movable: boolean;
}
