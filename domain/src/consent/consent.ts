import { z } from 'zod';
import { consentChannels, type ConsentChannel } from '../delivery/delivery.ts';

/**
 * Consent to show identifiable children (Law 91/2025/QH15, art. 24; Decree 356/2025/NĐ-CP): silence is none; from
 * age 7 the child's own is needed beside the guardian's; whoever gave it may withdraw it at any time.
 */

/** Whether children can be recognised in an asset: a person's answer, never the machine's. */
export const CHILDREN_ANSWERS = {
  unanswered: 'Chưa trả lời',
  none: 'Không có trẻ em nhận ra được',
  identifiable: 'Có trẻ em nhận ra được',
  blurred: 'Đã làm mờ mọi trẻ em',
} as const;
export type ChildrenAnswer = keyof typeof CHILDREN_ANSWERS;

/** What a consent covers. */
export const CONSENT_KINDS = {
  child: 'Một trẻ em',
  class_list: 'Danh sách lớp',
  event_list: 'Danh sách sự kiện',
} as const;
export type ConsentKind = keyof typeof CONSENT_KINDS;

const day = z.iso.date();

/** What a person records of a consent. Days are calendar days in Vietnamese time, both inclusive. */
export const consentInputSchema = z
  .strictObject({
    unitId: z.string().min(1),
    kind: z.enum(Object.keys(CONSENT_KINDS) as [ConsentKind, ...ConsentKind[]]),
    /** Who it is about: the child, the class and school year, the event. Read by the unit and the Sở only. */
    subject: z.string().trim().min(1).max(300),
    guardianAgrees: z.boolean(),
    /** Whether every child it covers is under seven, so that the guardian's word is enough. */
    allUnderSeven: z.boolean(),
    childAgrees: z.boolean(),
    channels: z.array(z.enum(consentChannels)).min(1).max(consentChannels.length),
    from: day,
    until: day,
    /** Key of the uploaded form or list; null while it is only on paper. */
    uploadKey: z.string().max(300).nullable(),
    fileName: z.string().max(255),
    note: z.string().max(2_000),
  })
  .refine((consent) => consent.from <= consent.until, { path: ['until'] });
export type ConsentInput = z.infer<typeof consentInputSchema>;

/** As much of a consent as decides what it allows. `withdrawnAt` is an instant or null. */
export type ConsentTerms = Pick<
  ConsentInput,
  'guardianAgrees' | 'allUnderSeven' | 'childAgrees' | 'from' | 'until'
> & { readonly channels: readonly ConsentChannel[]; readonly withdrawnAt: string | null };

/** The channels a consent opens on the day `today` (YYYY-MM-DD): none unless everyone who must agree does. */
export function channelsOf(consent: ConsentTerms, today: string): readonly ConsentChannel[] {
  const holds =
    consent.withdrawnAt === null &&
    consent.guardianAgrees &&
    (consent.allUnderSeven || consent.childAgrees) &&
    consent.from <= today &&
    today <= consent.until;
  return holds ? consent.channels : [];
}

/**
 * The channels an asset may go to. Without an answer there is none. With identifiable children every consent attached
 * must allow the channel, since each stands for other children; none attached allows none.
 */
export function allowedChannels(
  answer: ChildrenAnswer,
  consents: readonly ConsentTerms[],
  today: string,
): readonly ConsentChannel[] {
  switch (answer) {
    case 'none':
    case 'blurred':
      return consentChannels;
    case 'unanswered':
      return [];
    case 'identifiable':
      return consents.length === 0
        ? []
        : consentChannels.filter((name) =>
            consents.every((consent) => channelsOf(consent, today).includes(name)),
          );
  }
}
