import { section, sectionLine } from './section.ts';

/** A question and what was answered. */
export const QuestionAnswer = section({
  name: 'questionAnswer',
  tag: 'section',
  mark: 'data-question-answer',
  content: 'question paragraph+',
});

/** The question, on one line. */
export const Question = sectionLine({ name: 'question', mark: 'data-question' });
