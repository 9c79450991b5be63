import {
  fanpagePost,
  withWording,
  type FanpageWording,
  type PreviewView,
  type WordingState,
} from '@toasoan/domain';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useClient } from '../../../api/client-context.ts';

interface Change extends FanpageWording {
  /** Revision of the wording it takes the place of. */
  readonly basedOn: number;
}

/** Saves what is said of a story on the fanpage; the preview on screen follows. */
export function useChangeWording(storyId: string) {
  const client = useClient();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (change: Change) =>
      client.call<WordingState>('PUT', `/stories/${storyId}/fanpage-wording`, change),
    onSuccess: (wording) =>
      queries.setQueryData<PreviewView>(
        ['preview', storyId],
        (preview) => preview && { ...preview, ...saved(preview, wording) },
      ),
  });
}

function saved({ fanpageEdition, fanpage }: PreviewView, wording: WordingState): Partial<PreviewView> {
  const edition = withWording(fanpageEdition, wording.wording, wording.goesOut ? null : []);
  return { wording, fanpageEdition: edition, fanpage: fanpagePost(edition, fanpage.link) };
}
