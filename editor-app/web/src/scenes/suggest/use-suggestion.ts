import type { StaleDetails, StoryContent, StoryView } from '@toasoan/domain';
import { useEffect, useMemo, useState } from 'react';
import { usePropose } from '../../api/proposals.ts';
import { RequestError } from '../../api/request-error.ts';
import { useSession } from '../../api/session-context.ts';
import { asStored } from '../write/saving/same-content.ts';
import { keptDraft, onto, type SuggestionDraft } from './suggestion-draft.ts';

/** Pause in typing after which the words are kept in this browser. */
const PAUSE = 500;

/** The story in the form the editor gives it back, so that only what people changed differs. */
function fresh({ content, revision }: StoryView): SuggestionDraft {
  const base = asStored(content) ?? content;
  return { base, basedOn: revision, content: base };
}

/** The words being suggested: kept in this browser until they are sent, and taken along when the story goes on. */
export function useSuggestion(story: StoryView, onSent: () => void) {
  const { me } = useSession();
  const kept = useMemo(() => keptDraft(localStorage, me.id, story.id), [me.id, story.id]);
  const [found] = useState(() => kept.read());
  const [draft, setDraft] = useState(() => {
    if (!found) return fresh(story);
    return found.basedOn === story.revision ? found : onto(found, story);
  });
  const [from, setFrom] = useState<'nothing' | 'kept' | 'merged'>(found ? 'kept' : 'nothing');
  const [replacements, setReplacements] = useState(0);
  const propose = usePropose(story.id);

  const replace = (next: SuggestionDraft): void => {
    setDraft(next);
    setReplacements((count) => count + 1);
  };
  useEffect(() => {
    if (draft.content === draft.base) return;
    const timer = setTimeout(() => kept.keep(draft), PAUSE);
    return () => clearTimeout(timer);
  }, [draft, kept]);

  return {
    draft,
    from,
    replacements,
    error: isStale(propose.error) ? null : propose.error,
    pending: propose.isPending,
    edit: (part: Partial<StoryContent>) =>
      setDraft((was) => ({ ...was, content: { ...was.content, ...part } })),
    startAgain: (): void => {
      kept.keep(null);
      setFrom('nothing');
      replace(fresh(story));
    },
    send: (note: string): void => {
      kept.keep(draft);
      propose.mutate(
        { basedOn: draft.basedOn, content: draft.content, note },
        {
          onSuccess: () => {
            kept.keep(null);
            onSent();
          },
          onError: (error) => {
            const stale = isStale(error);
            if (!stale) return;
            setFrom('merged');
            replace(onto(draft, stale.current));
          },
        },
      );
    },
  };
}

function isStale(error: unknown): StaleDetails | null {
  const body = error instanceof RequestError ? error.body : null;
  return body?.id === 'story.stale' ? (body.details as unknown as StaleDetails) : null;
}
