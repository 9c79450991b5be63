import type { StoryContent } from './content.ts';
import { hasSubstance, placedMediaOf } from './rich-node.ts';

/** The parts without which a story is not sent, with their names on screen. */
export const PARTS = {
  headline: 'tít',
  body: 'nội dung',
  topics: 'chủ đề',
  alt: 'mô tả ảnh cho người không nhìn thấy (alt)',
  title: 'tên của tệp âm thanh hoặc văn bản đính kèm',
} as const;
export type Part = keyof typeof PARTS;

/** Which required parts are missing (house rule; alt texts after Circular 26/2020/TT-BTTTT). Empty: complete. */
export function missingParts(content: StoryContent): Part[] {
  const missing: Part[] = [];
  if (content.headline === '') missing.push('headline');
  if (!hasSubstance(content.body)) missing.push('body');
  if (content.topicIds.length === 0) missing.push('topics');
  const media = placedMediaOf(content.body);
  if (media.some(({ type, alt }) => type === 'figure' && alt.trim() === '')) missing.push('alt');
  if (media.some(({ type, title }) => (type === 'audio' || type === 'attachment') && title.trim() === ''))
    missing.push('title');
  return missing;
}
