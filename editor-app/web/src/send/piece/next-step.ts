import { sameJson } from '@toasoan/domain';
import { contentOf } from './content-of.ts';
import type { Piece, Step } from './piece.ts';

/** What is to be done next to bring a piece where it is meant to go; `done` when it is there. */
export function nextStep(piece: Piece): Step {
  const absent = piece.files.find((file) => file.assetId === null);
  if (absent) return { name: 'upload', key: absent.key };
  const unanswered = piece.files.find(
    (file) => !file.answered && file.children !== null && file.children !== 'blur',
  );
  if (unanswered) return { name: 'answer', key: unanswered.key };
  const content = contentOf(piece);
  const { story } = piece;
  if (!story) return { name: 'create', content };
  if (!sameJson(story.content, content)) return { name: 'save', story, content };
  return piece.goal === 'submit' ? { name: 'submit', story } : { name: 'done', story };
}
