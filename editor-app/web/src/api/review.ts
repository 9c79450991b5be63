import type { CommentView, Quote, Settling, StoryView } from '@toasoan/domain';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useClient } from './client-context.ts';
import { storyKey } from './stories.ts';

export interface CommentInput {
  readonly text: string;
  readonly quote?: Quote;
  readonly replyTo?: string;
}

/** Says something about a story, on a passage of it, or in a thread. */
export function useComment(storyId: string) {
  const client = useClient();
  const shown = useShown(storyId);
  return useMutation({
    mutationFn: (input: CommentInput) =>
      client.call<CommentView>('POST', `/stories/${storyId}/comments`, input),
    onSuccess: shown,
  });
}

/** Settles a thread, or opens it again. */
export function useSettle(storyId: string) {
  const client = useClient();
  const shown = useShown(storyId);
  return useMutation({
    mutationFn: ({ comment, settling }: { readonly comment: string; readonly settling: Settling }) =>
      client.call<CommentView>('POST', `/stories/${storyId}/comments/${comment}/${settling}`),
    onSuccess: shown,
  });
}

/** Puts a comment the server gave among those of the story on screen, at once, and reads the story again behind it. */
function useShown(storyId: string) {
  const queries = useQueryClient();
  return (comment: CommentView): void => {
    queries.setQueryData<StoryView>(storyKey(storyId), (story) => {
      if (!story) return story;
      const known = story.comments.some(({ id }) => id === comment.id);
      const comments = known
        ? story.comments.map((one) => (one.id === comment.id ? comment : one))
        : [...story.comments, comment];
      return { ...story, comments };
    });
    void queries.invalidateQueries({ queryKey: storyKey(storyId) });
  };
}
