import type { Notice } from '../story/notices.ts';

/** Who is told of a suggestion: who wrote the story. */
export const proposalNotices: readonly Notice[] = [
  { to: { at: 'author' }, text: 'Bài %s có gợi ý sửa mới.' },
];

/** Who is told what became of changes: who suggested them. */
export const decisionNotices = (personId: string, accepted: number, rejected: number): readonly Notice[] => [
  {
    to: { at: 'named', personIds: [personId] },
    text: `Gợi ý sửa của bạn cho bài %s đã được xem: nhận ${accepted} chỗ, bỏ ${rejected} chỗ.`,
  },
];
