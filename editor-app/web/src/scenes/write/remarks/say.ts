import { lengthOf, remarksOf, type Remark, type RemarkSettings, type StoryWords } from '@toasoan/domain';

/** What the rules are asked. */
export interface Question {
  readonly words: StoryWords;
  readonly settings: RemarkSettings;
}

/** What they say. */
export interface Said {
  readonly remarks: readonly Remark[];
  readonly length: ReturnType<typeof lengthOf>;
}

/** Everything the rules have to say of the words of a story. */
export const say = ({ words, settings }: Question): Said => ({
  remarks: remarksOf(words, settings),
  length: lengthOf(words),
});
