import { z } from 'zod';
import { holds, type Actor } from '../access/memberships.ts';
import { FINE, refuse, type Verdict } from '../people/verdict.ts';

/** What became of something readers wrote (góp ý). */
export const FEEDBACK_STATES = {
  open: 'Chờ xử lý',
  answered: 'Đã trả lời',
  closed: 'Đã đóng',
} as const;
export type FeedbackState = keyof typeof FEEDBACK_STATES;
export const feedbackStates = Object.keys(FEEDBACK_STATES) as [FeedbackState, ...FeedbackState[]];

/** What is done with it, and the state it leads to. */
export const FEEDBACK_ACTIONS = {
  answer: 'answered',
  close: 'closed',
  reopen: 'open',
} as const satisfies Record<string, FeedbackState>;
export type FeedbackAction = keyof typeof FEEDBACK_ACTIONS;
export const feedbackActions = Object.keys(FEEDBACK_ACTIONS) as [FeedbackAction, ...FeedbackAction[]];

/** Months after which what readers wrote is deleted, as the form says. */
export const FEEDBACK_MONTHS = 12;

/** How long the parts of it may be, and how short its text. */
export const FEEDBACK_LIMITS = { name: 100, contact: 200, text: 4_000, shortest: 10, note: 1_000 } as const;

const line = (most: number) =>
  z
    .string()
    .trim()
    .max(most)
    .regex(/^[^\r\n]*$/);

/** What a reader fills in. Only the text has to be there. */
export const feedbackFormSchema = z.object({
  name: line(FEEDBACK_LIMITS.name),
  contact: line(FEEDBACK_LIMITS.contact),
  text: z.string().trim().min(FEEDBACK_LIMITS.shortest).max(FEEDBACK_LIMITS.text),
});
export type FeedbackForm = z.output<typeof feedbackFormSchema>;

/** Who reads and settles it: the coordinator (DOMAIN, "The people": follows public opinion). */
export const mayHandleFeedback = (actor: Actor): boolean => holds(actor, ['coordinator']);

/** Whether this can be done with it as it stands: what is settled is opened again first. */
export const maySettleFeedback = (state: FeedbackState, action: FeedbackAction): Verdict =>
  (state === 'open') === (action !== 'reopen') ? FINE : refuse('feedback.settled');
