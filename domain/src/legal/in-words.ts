import type { CitedDocument } from './citations.ts';
import { DOCUMENT_TYPES } from './document-types.ts';

/** "Nghị quyết số 71-NQ/TW ngày 22/8/2025 của Bộ Chính trị": a cited document with all that is known of it. */
export function citedInWords({ documentType, number, date, issuer, title }: CitedDocument): string {
  const name = title === '' ? DOCUMENT_TYPES[documentType] : `${DOCUMENT_TYPES[documentType]} ${title}`;
  const parts = [name, number === '' ? '' : `số ${number}`, dateInWords(date), issuer && `của ${issuer}`];
  return parts.filter(Boolean).join(' ');
}

function dateInWords(date: string): string {
  const [year = '', month, day] = date.split('-');
  if (day === undefined || month === undefined) return year && `năm ${year}`;
  return `ngày ${Number(day)}/${Number(month)}/${year}`;
}
