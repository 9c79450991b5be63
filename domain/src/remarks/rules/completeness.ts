import type { AssetText } from '../../media/text-limits.ts';
import type { MediaNodeType } from '../../story/rich-node.ts';
import type { FindingInStory, StoryRule } from '../remark.ts';
import { SOURCES } from '../sources.ts';

interface Wanted {
  readonly field: AssetText;
  readonly of: readonly MediaNodeType[];
  readonly label: string;
  readonly source: string;
  readonly message: string;
}

const mediaRule = ({ field, of, label, source, message }: Wanted): StoryRule => ({
  label,
  source,
  severity: 'warn',
  *inStory({ passages }): Generator<FindingInStory> {
    for (const [passage, { place, text }] of passages.entries()) {
      if (place.part === 'media' && place.field === field && of.includes(place.type) && text.trim() === '')
        yield { passage, from: 0, to: text.length, message };
    }
  },
});

export const mediaAlt = mediaRule({
  field: 'alt',
  of: ['figure'],
  label: 'Ảnh có mô tả cho người không nhìn thấy',
  source: SOURCES.access,
  message: 'Ảnh chưa có mô tả cho người không nhìn thấy (alt).',
});

export const mediaCaption = mediaRule({
  field: 'caption',
  of: ['figure', 'video'],
  label: 'Ảnh, video có chú thích',
  source: SOURCES.house,
  message: 'Ảnh hoặc video chưa có chú thích.',
});

export const mediaCredit = mediaRule({
  field: 'credit',
  of: ['figure', 'video', 'audio'],
  label: 'Tư liệu có ghi nguồn',
  source: SOURCES.authors,
  message: 'Tư liệu chưa ghi nguồn hoặc tác giả.',
});

/** Said once there is something written: nobody chooses a topic before the first word. */
export const mainTopic: StoryRule = {
  label: 'Bài có chủ đề chính',
  source: SOURCES.routing,
  severity: 'warn',
  *inStory({ passages, topicIds }): Generator<FindingInStory> {
    if (topicIds.length > 0 || passages.every(({ text }) => text.trim() === '')) return;
    yield { passage: null, from: 0, to: 0, message: 'Bài chưa có chủ đề chính.' };
  },
};
