import { NewsroomError } from '@toasoan/domain';
import { z } from 'zod';
import { seal, unseal } from './seal';

const ticketSchema = z.strictObject({
  person: z.number(),
  way: z.enum(['password', 'link', 'openid']),
  /** Of the password at the time: a ticket dies with it. */
  password: z.string(),
  until: z.number(),
});
export type Ticket = z.output<typeof ticketSchema>;

const LIFETIME = 5 * 60_000;

/** What the first step of signing in leaves for the second. */
export const ticket = (step: Omit<Ticket, 'until'>, now: Date): string =>
  seal('ticket', { ...step, until: now.getTime() + LIFETIME });

/** @throws NewsroomError auth.ticket_expired when it is too old, or was not made here */
export function readTicket(text: string, now: Date): Ticket {
  const { data } = ticketSchema.safeParse(unseal('ticket', text));
  if (!data || data.until <= now.getTime()) throw new NewsroomError('auth.ticket_expired');
  return data;
}
