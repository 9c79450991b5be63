import { describe, expect, it } from 'vitest';
import {
  feedbackActions,
  feedbackFormSchema,
  feedbackStates,
  FEEDBACK_ACTIONS,
  maySettleFeedback,
} from './feedback.ts';
import { isReader } from './views.ts';

describe('what readers write', () => {
  it('is settled once, and settled anew only after it was opened again', () => {
    for (const state of feedbackStates)
      for (const action of feedbackActions) {
        const verdict = maySettleFeedback(state, action);
        expect(verdict.ok).toBe(state === 'open' ? action !== 'reopen' : action === 'reopen');
        if (verdict.ok) expect(FEEDBACK_ACTIONS[action]).not.toBe(state);
      }
  });

  it.each([
    [{ name: '', contact: '', text: 'Bài viết rất hay.' }, true],
    [{ name: 'Phụ huynh', contact: 'a@example.vn', text: 'x'.repeat(4_000) }, true],
    [{ name: '', contact: '', text: 'ngắn' }, false],
    [{ name: '', contact: '', text: `          ngắn          ` }, false],
    [{ name: '', contact: '', text: 'x'.repeat(4_001) }, false],
    [{ name: 'a\nBcc: b', contact: '', text: 'Bài viết rất hay.' }, false],
    [{ name: 'x'.repeat(101), contact: '', text: 'Bài viết rất hay.' }, false],
    [{ text: 'Bài viết rất hay.' }, false],
  ])('%j is taken: %s', (form, taken) => {
    expect(feedbackFormSchema.safeParse(form).success).toBe(taken);
  });
});

it.each([
  ['Mozilla/5.0 (Linux; Android 13; SM-A135F) AppleWebKit/537.36 Chrome/120.0 Mobile Safari/537.36', true],
  [
    'Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) AppleWebKit/605.1.15 Version/17.0 Safari/604.1',
    true,
  ],
  ['Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)', false],
  ['Mozilla/5.0 AppleWebKit/537.36 (compatible; bingbot/2.0) Chrome/100 Safari/537.36', false],
  ['facebookexternalhit/1.1', false],
  ['Mozilla/5.0 (compatible; CocCocBot-web/1.0)', false],
  ['Mozilla/5.0 (X11; Linux x86_64) HeadlessChrome/120.0', false],
  ['curl/8.0', false],
  ['node', false],
  ['', false],
  [undefined, false],
])('%s is a reader: %s', (agent, reader) => {
  expect(isReader(agent)).toBe(reader);
});
