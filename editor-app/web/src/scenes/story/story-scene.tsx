import { mediaOf } from '@toasoan/domain';
import { useMemo } from 'react';
import { useParams } from 'react-router-dom';
import * as common from '#words/common';
import { AssetsContext, useAssets } from '../../api/assets.ts';
import { useStory } from '../../api/stories.ts';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { Loading } from '../../components/loading.tsx';
import { StoryPage } from './story-page.tsx';

/** A story to read and to act on. */
export function StoryScene() {
  const { id = '' } = useParams();
  const { data: story, error, refetch } = useStory(id);
  const known = useMemo(() => story?.assets ?? [], [story?.assets]);
  const assets = useAssets(story ? mediaOf(story.content) : [], known);
  return (
    <AssetsContext.Provider value={assets}>
      <ErrorNotice error={error} onRetry={() => void refetch()} />
      {story ? (
        <StoryPage key={story.id} story={story} />
      ) : error ? null : (
        <Loading label={common.openingStory} />
      )}
    </AssetsContext.Provider>
  );
}
