import { wordsOf, type StoryWords } from '../words.ts';
import { fixed, remarksOf, type Remark } from '../remarks-of.ts';
import type { RemarkRuleId } from '../rules.ts';

const TOPIC = 't'.repeat(24);

/** The words of a story with these paragraphs, and a topic. */
export const story = (...paragraphs: string[]): StoryWords =>
  wordsOf({
    headline: '',
    standfirst: '',
    body: {
      type: 'doc',
      content: paragraphs.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
    },
    topicIds: [TOPIC],
  });

/** What one rule says of a paragraph. */
export const saidOf = (rule: RemarkRuleId, ...paragraphs: string[]): Remark[] =>
  remarksOf(story(...paragraphs)).filter((remark) => remark.rule === rule);

/** The paragraph with every fix of a rule applied, last first. */
export const putRight = (rule: RemarkRuleId, paragraph: string): string =>
  saidOf(rule, paragraph).reduceRight((text, { fix }) => (fix ? fixed(text, fix) : text), paragraph);
