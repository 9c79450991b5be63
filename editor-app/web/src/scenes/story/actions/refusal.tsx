import type { StoryView } from '@toasoan/domain';
import { RequestError } from '../../../api/request-error.ts';
import { ErrorNotice } from '../../../components/error-notice.tsx';
import { MissingParts, partsOf } from '../../../components/missing-parts.tsx';
import { RefusedRemarks } from './refused-remarks.tsx';
import { RefusedMediaList } from './refused-media-list.tsx';

interface Props {
  readonly error: unknown;
  readonly story: Pick<StoryView, 'id' | 'actions' | 'assets'>;
}

/** Why an action was refused, and the way to what is missing. */
export function Refusal({ error, story }: Props) {
  const body = error instanceof RequestError ? error.body : null;
  const parts = body?.id === 'story.incomplete' ? partsOf(body.details) : [];
  const writeAddress = story.actions.includes('edit') ? `/write/${story.id}` : null;
  return (
    <>
      <ErrorNotice error={error} />
      <RefusedMediaList error={error} assets={new Map(story.assets.map((asset) => [asset.id, asset]))} />
      <RefusedRemarks error={error} />
      <MissingParts parts={parts} writeAddress={writeAddress} />
    </>
  );
}
