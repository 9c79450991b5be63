import type { ConsentView } from '@toasoan/domain';

/** How a consent stands on a day, with its Vietnamese name. */
export const CONSENT_STATES = {
  valid: 'Đang hiệu lực',
  future: 'Chưa đến ngày hiệu lực',
  expired: 'Hết hạn',
  withdrawn: 'Đã rút',
  incomplete: 'Chưa đủ',
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
    ...(guardianAgrees ? [] : ['cha, mẹ hoặc người giám hộ']),
    ...(allUnderSeven || childAgrees ? [] : ['trẻ (từ đủ 7 tuổi)']),
  ];
  return missing.length === 0 ? null : `Còn thiếu sự đồng ý của ${missing.join(' và của ')}.`;
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
