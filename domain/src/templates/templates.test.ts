import { describe, expect, it } from 'vitest';
import { lengthOf } from '../remarks/reading-time.ts';
import { remarksOf } from '../remarks/remarks-of.ts';
import { wordsOf } from '../remarks/words.ts';
import { checkBody } from '../richtext/check-body.ts';
import { plainText, walk, withoutDeskNotes } from '../story/rich-node.ts';
import { TEMPLATES, templateIds } from './index.ts';
import { isPrompt, PROMPT_MARK } from './prompt.ts';

const words = (id: (typeof templateIds)[number]) =>
  wordsOf({ headline: '', standfirst: '', body: TEMPLATES[id].body, topicIds: ['t'] });

it('there is one for each kind of story that is written by a form', () => {
  expect(new Set(templateIds.map((id) => TEMPLATES[id].kind))).toEqual(
    new Set(['news', 'feature', 'article', 'qna', 'press_release', 'infographic', 'short_video']),
  );
});

describe.each(templateIds)('%s', (id) => {
  const { body } = TEMPLATES[id];

  it('is a body as the schema wants it', () => {
    const checked = checkBody(body);
    expect(checked).toMatchObject({ ok: true });
    if (checked.ok)
      expect(wordsOf({ ...checked, headline: '', standfirst: '', topicIds: ['t'] })).toEqual(words(id));
  });

  it('lets none of its prompts out of the newsroom', () => {
    const prompts = [...walk(body)].filter(({ text }) => text !== undefined && isPrompt(text));
    expect(prompts.length).toBeGreaterThan(1);
    expect(plainText(body)).not.toContain(PROMPT_MARK.trim());
    expect(JSON.stringify(withoutDeskNotes(body))).not.toContain(PROMPT_MARK.trim());
  });

  it('is well written, and says that its prompts are still there', () => {
    const remarks = remarksOf(words(id)).map(({ rule }) => rule);
    expect(remarks).toEqual(['templatePrompts']);
    expect(lengthOf(words(id)).words).toBeLessThan(40);
  });
});
