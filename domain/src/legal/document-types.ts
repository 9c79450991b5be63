/**
 * The kinds of legal and administrative documents a story cites, with their names; what numbers abbreviate them as is
 * in `NUMBER_KINDS`. Sources: Decree 30/2020/NĐ-CP (annex III), Law on promulgation of legal documents, and for
 * documents of the Party Guideline 36-HD/VPTW.
 */
export const DOCUMENT_TYPES = {
  code: 'Bộ luật',
  law: 'Luật',
  ordinance: 'Pháp lệnh',
  order: 'Lệnh',
  jointResolution: 'Nghị quyết liên tịch',
  resolution: 'Nghị quyết',
  decree: 'Nghị định',
  decision: 'Quyết định',
  jointCircular: 'Thông tư liên tịch',
  circular: 'Thông tư',
  directive: 'Chỉ thị',
  dispatch: 'Công văn',
  telegram: 'Công điện',
  plan: 'Kế hoạch',
  conclusion: 'Kết luận',
  actionProgramme: 'Chương trình hành động',
  programme: 'Chương trình',
  guideline: 'Hướng dẫn',
  notice: 'Thông báo',
  regulation: 'Quy định',
  report: 'Báo cáo',
  submission: 'Tờ trình',
} as const;

/** The kind of a cited document. */
export type DocumentType = keyof typeof DOCUMENT_TYPES;

/** True for the name of a kind. */
export const isDocumentType = (value: unknown): value is DocumentType =>
  typeof value === 'string' && Object.hasOwn(DOCUMENT_TYPES, value);

/** What a number abbreviates kinds as; what is mistyped without its diacritic counts. */
export const NUMBER_KINDS: Readonly<Record<string, DocumentType>> = {
  NQLT: 'jointResolution',
  NQ: 'resolution',
  NĐ: 'decree',
  ND: 'decree',
  QĐ: 'decision',
  QD: 'decision',
  TTLT: 'jointCircular',
  TT: 'circular',
  CT: 'directive',
  CV: 'dispatch',
  CĐ: 'telegram',
  KH: 'plan',
  KL: 'conclusion',
  CTHĐ: 'actionProgramme',
  CTr: 'programme',
  HD: 'guideline',
  TB: 'notice',
  QyĐ: 'regulation',
  BC: 'report',
  TTr: 'submission',
  PL: 'ordinance',
};
