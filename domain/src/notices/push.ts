import { z } from 'zod';

/** What becomes of a notice on its way to one device. `skipped`: it was read in the app before. */
export const pushStates = ['queued', 'sending', 'sent', 'skipped', 'failed', 'gone'] as const;
export type PushState = (typeof pushStates)[number];

/** What a device shows. The push service carries it enciphered, and it lies on a locked screen: no more than this. */
export interface PushWords {
  readonly title: string;
  readonly body: string;
  /** Path in the editor that opens. */
  readonly place: string;
  /** A later one about the same takes the place of an earlier one. */
  readonly tag: string;
}

/** Words of a story that may be told nowhere yet: no headline, no name. */
export const GUARDED_WORDS = 'Có thông báo mới về một bài cần giữ kín. Mở ứng dụng để xem.';

/** What a device shows of a notice. `guarded`: the story is under embargo or sensitive. */
export const pushWords = (notice: {
  readonly id: string;
  readonly text: string;
  readonly place: string;
  readonly guarded: boolean;
}): PushWords => ({
  title: 'Tòa soạn',
  body: notice.guarded ? GUARDED_WORDS : shortened(notice.text),
  place: notice.place,
  tag: notice.id,
});

/** Push services take 4 kB; a sentence with a long headline stays far below. */
const shortened = (text: string): string => {
  const letters = [...text];
  return letters.length <= 300 ? text : `${letters.slice(0, 299).join('')}…`;
};

const base64url = /^[A-Za-z0-9_-]+$/;

/** POST /newsroom/push-devices: what a browser's push subscription says, with the words the person knows it by. */
export const pushDeviceSchema = z.strictObject({
  endpoint: z.url({ protocol: /^https$/ }).max(2_000),
  p256dh: z.string().length(87).regex(base64url),
  auth: z.string().length(22).regex(base64url),
  label: z.string().trim().min(1).max(100),
  /** The sign-in it belongs to: with its end the device hears nothing more. */
  session: z.string().regex(/^[0-9a-f]{64}$/),
});
export type PushDeviceInput = z.output<typeof pushDeviceSchema>;

/** What the push service's answer means for the device. */
export type PushAnswer = 'sent' | 'gone' | 'refused' | 'again';

/** RFC 8030, 5 and 7.3: 201 taken; 404 and 410 the subscription is no more; 429 and 5xx later; else never. */
export function pushAnswerOf(status: number): PushAnswer {
  if (status >= 200 && status < 300) return 'sent';
  if (status === 404 || status === 410) return 'gone';
  return status === 429 || status === 408 || status >= 500 ? 'again' : 'refused';
}
