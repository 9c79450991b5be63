import type { LoudspeakerView, VoiceName } from '@toasoan/domain';
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useClient } from './client-context.ts';

/** The script of a story's live edition in the voice of a region. */
export function useLoudspeaker(id: string, voice: VoiceName): UseQueryResult<LoudspeakerView> {
  const client = useClient();
  return useQuery({
    queryKey: ['loudspeaker', id, voice],
    queryFn: () => client.call<LoudspeakerView>('GET', `/stories/${id}/loudspeaker?voice=${voice}`),
    placeholderData: (previous, query) => (query?.queryKey[1] === id ? previous : undefined),
  });
}

/** Where the script is taken from as a file. */
export const scriptUrl = (id: string, ending: 'txt' | 'docx', voice: VoiceName): string =>
  `/api/stories/${id}/loudspeaker.${ending}?voice=${voice}`;
