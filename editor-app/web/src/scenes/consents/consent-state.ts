import type { ConsentView } from '@toasoan/domain';
import * as words from '#words/consent-states';

/** How a consent stands on a day, with its Vietnamese name. */
export const CONSENT_STATES = {
  valid: words.valid,
  future: words.future,
  expired: words.expired,
  withdrawn: words.withdrawn,
  incomplete: words.incomplete,
} as const;
export type ConsentState = keyof typeof CONSENT_STATES;

type Terms = Pick<
  ConsentView,
  'withdrawnAt' | 'guardianAgrees' | 'allUnderSeven' | 'childAgrees' | 'from' | 'until'
>;

/** Who has yet to agree, in words; null when everyone who must has. */
export function missingAgreement({
  guardianAgrees,
  allUnderSeven,
  childAgrees,
}: Pick<Terms, 'guardianAgrees' | 'allUnderSeven' | 'childAgrees'>): string | null {
  const missing = [
    ...(guardianAgrees ? [] : [words.guardian]),
    ...(allUnderSeven || childAgrees ? [] : [words.child]),
  ];
  return missing.length === 0 ? null : words.missing(missing.join(words.andOf));
}

/** The state on the day `today` (YYYY-MM-DD); the rule itself is `channelsOf` of the domain. */
export function consentState(consent: Terms, today: string): ConsentState {
  if (consent.withdrawnAt !== null) return 'withdrawn';
  if (missingAgreement(consent) !== null) return 'incomplete';
  if (today > consent.until) return 'expired';
  return today < consent.from ? 'future' : 'valid';
}

/** A calendar day "2026-09-05" as "05/09/2026". */
export const dayInWords = (day: string): string => day.split('-').reverse().join('/');
