import { emptyContent, type RichNode, type StoryView } from '@toasoan/domain';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { useClient } from '../../../api/client-context.ts';
import { useSession } from '../../../api/session-context.ts';
import { createStory, randomDigits, saveContent, storyKey } from '../../../api/stories.ts';
import { bePresent } from '../../../uploads/keeper/presence.ts';
import { browserClock } from './clock.ts';
import { noteClosing } from './closing.ts';
import { loadMerging } from './load-merging.ts';
import { isDirty, opened, type SaveState } from './save-state.ts';
import { createSaver, KEY_DIGITS, type Saver } from './saver.ts';
import { createWordsKeeper } from './words-keeper.ts';

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

  const [{ saver, desk, keeper }] = useState(() => {
    const desk = randomDigits(KEY_DIGITS);
    const keeper = createWordsKeeper(me.id);
    const saver = createSaver({
      desk,
      keeper,
      initial: opened(story, emptyContent()),
      unitId: () => latest.current.unitId,
      merging: loadMerging,
      digits: randomDigits,
      clock: browserClock,
      save: async ({ storyId, basedOn, content, key }) => {
        const saved = storyId
          ? await saveContent(client, storyId, { basedOn, content, saveKey: key })
          : await createStory(client, { unitId: latest.current.unitId, content, draftKey: key });
        queries.setQueryData(storyKey(saved.id), saved);
        setView(saved);
        return { storyId: saved.id, revision: saved.revision, at: saved.updatedAt };
      },
    });
    return { saver, desk, keeper };
  });
  const state = useSyncExternalStore(saver.subscribe, saver.state);

  useEffect(() => {
    const leave = bePresent(desk);
    const watching = new AbortController();
    void keeper.watch(watching.signal, saver.offer);
    return () => {
      watching.abort();
      noteClosing(saver.close().finally(leave));
    };
  }, [saver, desk, keeper]);
  useEffect(() => saver.retry(), [saver, renewals]);
  useEffect(() => untilLeft(saver), [saver]);
  const made = story === null ? state.storyId : null;
  useEffect(() => {
    if (made === null) return;
    latest.current.onMade(made);
    void queries.invalidateQueries({ queryKey: ['queue'] });
  }, [made, queries]);
  return { saver, state, view };
}

/** Follows the network and the page: saves when it can, keeps the words when the page may go. */
function untilLeft(saver: Saver): () => void {
  const onLeave = (event: BeforeUnloadEvent): void => {
    const state = saver.state();
    if (isDirty(state) && !state.hasRoom) event.preventDefault();
  };
  window.addEventListener('online', saver.retry);
  window.addEventListener('pagehide', saver.keepCopy);
  window.addEventListener('beforeunload', onLeave);
  document.addEventListener('visibilitychange', saver.keepCopy);
  return () => {
    window.removeEventListener('online', saver.retry);
    window.removeEventListener('pagehide', saver.keepCopy);
    window.removeEventListener('beforeunload', onLeave);
    document.removeEventListener('visibilitychange', saver.keepCopy);
  };
}

/** Tells a listener at once whenever the body on screen was replaced from outside. Gives what ends it. */
export function whenReplaced(saver: Saver, show: (body: RichNode) => void): () => void {
  let seen = saver.state().replacements;
  return saver.subscribe(() => {
    const { replacements, content } = saver.state();
    if (replacements === seen) return;
    seen = replacements;
    show(content.body);
  });
}
