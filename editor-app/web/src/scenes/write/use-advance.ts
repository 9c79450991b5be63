import { missingParts, type Action, type StoryView } from '@toasoan/domain';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { useAct } from '../../api/stories.ts';
import { done } from '../../words/story-words.ts';
import { isDirty } from './saving/save-state.ts';
import type { Saver } from './saving/saver.ts';

/** The actions by which a story leaves the desk of who writes it. */
export type Advance = Extract<Action, 'submit' | 'forward'>;

/** The one that is offered for this story; a new story can be submitted. */
export function advanceOf(view: StoryView | null): Advance | null {
  if (!view) return 'submit';
  return (['submit', 'forward'] as const).find((action) => view.actions.includes(action)) ?? null;
}

/**
 * Saves, then sends the story on, and opens it to read. What is missing is told before anything is sent; `missingFiles`
 * are the files chosen for it that have not arrived.
 */
export function useAdvance(saver: Saver, missingFiles: readonly string[]) {
  const navigate = useNavigate();
  const [asked, setAsked] = useState(false);
  const act = useAct();
  const advance = useMutation({
    mutationFn: async (action: Advance): Promise<void> => {
      setAsked(true);
      if (missingFiles.length > 0 || missingParts(saver.state().content).length > 0) return;
      const reached = await saver.flush();
      // What stands in the way of saving is told by the save status.
      if (isDirty(reached) || reached.storyId === null) return;
      const story = await act.mutateAsync({ storyId: reached.storyId, action, basedOn: reached.revision });
      void navigate(`/stories/${story.id}`, { state: { done: done(action) } });
    },
  });
  return {
    /** What the content still lacks, from the first attempt on: it shrinks while the parts are filled in. */
    missing: asked ? missingParts(saver.state().content) : [],
    /** The files it still waits for, from the first attempt on. */
    missingFiles: asked ? missingFiles : [],
    advance: (action: Advance) => advance.mutate(action),
    error: advance.error,
    pending: advance.isPending,
  };
}
