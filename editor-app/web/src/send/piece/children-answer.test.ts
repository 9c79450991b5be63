import type { ChildrenAnswer } from '@toasoan/domain';
import { describe, expect, it } from 'vitest';
import { isToAnswer } from './children-answer.ts';
import type { PieceAnswer } from './piece.ts';

describe('the sender’s answer about children in a picture somebody has answered for', () => {
  it.each<readonly [ChildrenAnswer, PieceAnswer, number, boolean]>([
    ['unanswered', 'none', 0, true],
    ['unanswered', 'identifiable', 0, true],
    ['unanswered', 'blur', 0, false],
    ['none', 'none', 0, false],
    ['none', 'identifiable', 0, true],
    ['identifiable', 'none', 0, false],
    ['identifiable', 'identifiable', 0, false],
    ['identifiable', 'identifiable', 2, true],
    ['blurred', 'none', 0, false],
    ['blurred', 'identifiable', 1, false],
  ])('%s, and now %s with %i consents: told %s', (known, mine, consents, told) => {
    expect(isToAnswer(known, mine, consents)).toBe(told);
  });
});
