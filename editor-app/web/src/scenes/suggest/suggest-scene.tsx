import { useParams } from 'react-router-dom';
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
    return error ? <ErrorNotice error={error} /> : <Loading label="Đang mở bài…" />;
  if (!proposals.data.mayPropose)
    return (
      <Notice tone="info" role="status">
        Lúc này bạn không gợi ý sửa được bài này. Bạn vẫn có thể góp ý theo đoạn ở trang của bài.
      </Notice>
    );
  return <SuggestForm key={id} story={story.data} />;
}
