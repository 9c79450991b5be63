import { emptyContent, type StoryView } from '@toasoan/domain';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { useClient } from '../../../api/client-context.ts';
import { useSession } from '../../../api/session-context.ts';
import { createStory, newDraftKey, saveContent, storyKey } from '../../../api/stories.ts';
import { localCopies } from './local-copies.ts';
import { opened, type SaveState } from './save-state.ts';
import { createSaver, type Saver } from './saver.ts';

interface Options {
  /** The story as it was opened; null for a new one. */
  readonly story: StoryView | null;
  /** The unit a new story is made for. */
  readonly unitId: string;
  /** Called once, when the first save has made the story. */
  readonly onMade: (id: string) => void;
}

/** The saver of the story on this screen, what it is at, and the story as the server last gave it. */
export function useSaver({ story, unitId, onMade }: Options): {
  saver: Saver;
  state: SaveState;
  view: StoryView | null;
} {
  const client = useClient();
  const queries = useQueryClient();
  const { me, renewals } = useSession();
  const [view, setView] = useState(story);
  const latest = useRef({ unitId, onMade });
  latest.current = { unitId, onMade };

  const [saver] = useState(() => {
    const draftKey = newDraftKey();
    const copiesOf = (storyId: string | null) => localCopies(localStorage, me.id, storyId);
    return createSaver({
      initial: opened(story, emptyContent(), copiesOf(story?.id ?? null).found()),
      copiesOf,
      now: () => new Date(),
      save: async ({ storyId, basedOn, content }) => {
        const saved = storyId
          ? await saveContent(client, storyId, basedOn, content)
          : await createStory(client, { unitId: latest.current.unitId, content, draftKey });
        queries.setQueryData(storyKey(saved.id), saved);
        setView(saved);
        return { storyId: saved.id, revision: saved.revision, at: saved.updatedAt };
      },
    });
  });
  const state = useSyncExternalStore(saver.subscribe, saver.state);

  useEffect(() => () => saver.close(), [saver]);
  useEffect(() => saver.retry(), [saver, renewals]);
  useEffect(() => {
    window.addEventListener('online', saver.retry);
    window.addEventListener('pagehide', saver.keepCopy);
    document.addEventListener('visibilitychange', saver.keepCopy);
    return () => {
      window.removeEventListener('online', saver.retry);
      window.removeEventListener('pagehide', saver.keepCopy);
      document.removeEventListener('visibilitychange', saver.keepCopy);
    };
  }, [saver]);
  const made = story === null ? state.storyId : null;
  useEffect(() => {
    if (made === null) return;
    latest.current.onMade(made);
    void queries.invalidateQueries({ queryKey: ['queue'] });
  }, [made, queries]);
  return { saver, state, view };
}
