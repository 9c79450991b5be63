import { useParams } from 'react-router-dom';
import * as common from '#words/common';
import * as words from '#words/suggest';
import { useProposals } from '../../api/proposals.ts';
import { useStory } from '../../api/stories.ts';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { Loading } from '../../components/loading.tsx';
import { Notice } from '../../components/notice.tsx';
import { SuggestForm } from './suggest-form.tsx';

/** Suggests other words for a story, as they would read. */
export function SuggestScene() {
  const { id = '' } = useParams();
  const story = useStory(id);
  const proposals = useProposals(id);
  const error = story.error ?? proposals.error;
  if (!story.data || !proposals.data || !story.isFetchedAfterMount)
    return error ? <ErrorNotice error={error} /> : <Loading label={common.openingStory} />;
  if (!proposals.data.mayPropose)
    return (
      <Notice tone="info" role="status">
        {words.notNow}
      </Notice>
    );
  return <SuggestForm key={id} story={story.data} />;
}
