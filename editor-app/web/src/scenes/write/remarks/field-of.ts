import type { Remark } from '@toasoan/domain';
import { FIELD_IDS } from '../../../components/missing-parts.tsx';
import { STANDFIRST_ID } from '../text-fields.tsx';

const IDS = { headline: FIELD_IDS.headline, standfirst: STANDFIRST_ID } as const;

/** The field around the body a remark is on; null for one elsewhere. */
export function fieldOf({ where: { part } }: Remark): HTMLTextAreaElement | null {
  const field = part in IDS ? document.getElementById(IDS[part as keyof typeof IDS]) : null;
  return field instanceof HTMLTextAreaElement ? field : null;
}
