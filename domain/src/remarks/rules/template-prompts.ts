import { isPrompt } from '../../templates/prompt.ts';
import type { FindingInStory, StoryRule } from '../remark.ts';
import { SOURCES } from '../sources.ts';

/** What a template asked for and nobody has taken out. It stands in notes to the desk, so that no reader ever sees it. */
export const templatePrompts: StoryRule = {
  label: 'Không còn lời hướng dẫn của mẫu',
  source: SOURCES.house,
  severity: 'warn',
  *inStory({ passages }): Generator<FindingInStory> {
    for (const [passage, { text, note }] of passages.entries()) {
      if (!note || !isPrompt(text)) continue;
      const message =
        'Còn lời hướng dẫn của mẫu. Người đọc không thấy, nhưng viết xong phần này thì nên xóa hộp ghi chú.';
      yield { passage, from: 0, to: text.length, message };
    }
  },
};
