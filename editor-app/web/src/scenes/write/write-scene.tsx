import { useEffect, useState } from 'react';
import { Navigate, useLocation, useParams } from 'react-router-dom';
import * as common from '#words/common';
import { useStory } from '../../api/stories.ts';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { Loading } from '../../components/loading.tsx';
import { isDeskState } from './desk-state.ts';
import { allClosed } from './saving/closing.ts';
import { WriteForm } from './write-form.tsx';

/** Writes a new story or edits one. Every visit has a desk of its own; the first save does not change it. */
export function WriteScene() {
  const { id } = useParams();
  const { key, state } = useLocation() as { key: string; state: unknown };
  return <Desk key={isDeskState(state) ? state.desk : (id ?? key)} id={id} />;
}

function Desk({ id }: { readonly id: string | undefined }) {
  const [openedAt] = useState(id);
  return openedAt === undefined ? <WriteForm story={null} /> : <OpenedStory id={openedAt} />;
}

/** First what another desk of this page is still saving: else the person would meet their own words as another's. */
function OpenedStory({ id }: { readonly id: string }) {
  const [ready, setReady] = useState(false);
  useEffect(() => {
    let isHere = true;
    void allClosed().then(() => {
      if (isHere) setReady(true);
    });
    return () => {
      isHere = false;
    };
  }, []);
  return ready ? <ReadStory id={id} /> : <Loading label={common.openingStory} />;
}

function ReadStory({ id }: { readonly id: string }) {
  const { data: story, error, isFetchedAfterMount, refetch } = useStory(id);
  // Who may edit when the screen opens keeps it: losing the right while writing is told by the save.
  const [writing, setWriting] = useState(false);
  if (!isFetchedAfterMount) return <Loading label={common.openingStory} />;
  if (!story) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  if (writing) return <WriteForm story={story} />;
  if (!story.actions.includes('edit')) return <Navigate to={`/stories/${id}`} replace />;
  setWriting(true);
  return null;
}
