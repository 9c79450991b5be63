import { isPrompt } from '../../templates/prompt.ts';
import type { FindingInStory, StoryRule } from '../remark.ts';
import { SOURCES } from '../sources.ts';

/** What a template asked for and nobody has taken out. It stands in notes to the desk, so that no reader ever sees it. */
export const templatePrompts: StoryRule = {
  label: 'Không còn lời hướng dẫn của mẫu',
  source: SOURCES.house,
  severity: 'warn',
  *inStory({ passages }): Generator<FindingInStory> {
    const left = [...passages.entries()].filter(([, { text, note }]) => note && isPrompt(text));
    const [first] = left;
    if (!first) return;
    const [passage, { text }] = first;
    const message = `Còn ${left.length} lời hướng dẫn của mẫu. Người đọc không thấy, nhưng viết xong phần nào thì nên xóa hộp ghi chú của phần ấy.`;
    yield { passage, from: 0, to: text.length, message };
  },
};
