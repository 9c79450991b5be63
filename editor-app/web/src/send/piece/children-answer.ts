import type { ChildrenAnswer } from '@toasoan/domain';
import type { PieceAnswer } from './piece.ts';

/**
 * Whether the sender's answer about children is to be told of an asset that has the answer `known`. Somebody may have
 * answered for the same picture before: then the more careful answer stands, with its consents or its blurring.
 */
export function isToAnswer(known: ChildrenAnswer, mine: PieceAnswer, consents: number): boolean {
  switch (known) {
    case 'unanswered':
      return mine !== 'blur';
    case 'none':
      return mine === 'identifiable';
    case 'identifiable':
      return mine === 'identifiable' && consents > 0;
    case 'blurred':
      return false;
  }
}
