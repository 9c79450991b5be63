import { z } from 'zod';
import type { DeliveryView, UnitRef } from '../api/newsroom.ts';
import type { Paged } from '../api/public.ts';
import type { Role } from '../access/roles.ts';
import type { Stage } from '../story/stages.ts';
import type { StoryKind } from '../story/kinds.ts';
import type { DeliveryState, PublicChannel } from './delivery.ts';

/** What the publisher's console shows, in the order of its tabs: first what waits for a person. */
export const CONSOLE_VIEWS = {
  trouble: 'Cần xử lý',
  waiting: 'Chờ xuất bản',
  scheduled: 'Đã hẹn giờ',
  sending: 'Đang gửi',
  done: 'Đã lên kênh',
} as const;
export type ConsoleViewName = keyof typeof CONSOLE_VIEWS;
export const consoleViews = Object.keys(CONSOLE_VIEWS) as [ConsoleViewName, ...ConsoleViewName[]];

/** Who sees it: who publishes, and who answers for the whole. Only the first act there. */
export const CONSOLE_ROLES: readonly Role[] = ['publishing_officer', 'coordinator', 'director'];

/** States of a story's newest delivery on a channel that bring it into a view. */
export const STATES_OF_VIEW = {
  trouble: ['failed', 'by_hand', 'held'],
  sending: ['pending', 'sending'],
} as const satisfies Partial<Record<ConsoleViewName, readonly DeliveryState[]>>;

/** Stages of the views that are about stories nothing of which is sent yet. */
export const STAGE_OF_VIEW = {
  waiting: 'approved',
  scheduled: 'scheduled',
} as const satisfies Partial<Record<ConsoleViewName, Stage>>;

/** GET /newsroom/console?view=&page= → {@link ConsolePage} */
export const consoleSchema = z.strictObject({
  view: z.enum(consoleViews).default('trouble'),
  page: z.coerce.number().int().min(1).max(10_000).default(1),
});

/** A story with the newest delivery of each channel. */
export interface ConsoleStory {
  readonly id: string;
  readonly headline: string;
  readonly kind: StoryKind;
  readonly unit: UnitRef;
  readonly stage: Stage;
  /** Since when it is in this stage, and when it is to go out; ISO 8601 instants. */
  readonly since: string;
  readonly scheduledAt: string | null;
  /** Where its approval lets it go; empty once the approval is used up. */
  readonly channels: readonly PublicChannel[];
  readonly deliveries: readonly DeliveryView[];
}

export interface ConsolePage extends Paged<ConsoleStory> {
  /** Stories in each view but the last, which only grows. */
  readonly counts: Readonly<Record<Exclude<ConsoleViewName, 'done'>, number>>;
}
