import type { ProposalsView, StoryContent } from '@toasoan/domain';
import { useMutation, useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { useClient } from './client-context.ts';
import { storyKey } from './stories.ts';

const REFRESH = 30_000;
const proposalsKey = (storyId: string): readonly string[] => ['proposals', storyId];

/** The suggestions for a story. */
export function useProposals(storyId: string): UseQueryResult<ProposalsView> {
  const client = useClient();
  return useQuery({
    queryKey: proposalsKey(storyId),
    queryFn: () => client.call<ProposalsView>('GET', `/stories/${storyId}/proposals`),
    refetchInterval: REFRESH,
  });
}

export interface ProposeInput {
  readonly basedOn: number;
  readonly content: StoryContent;
  readonly note: string;
}
export interface DecideInput {
  readonly proposal: string;
  readonly basedOn: number;
  readonly accept?: readonly string[];
  readonly reject?: readonly string[];
}

export function usePropose(storyId: string) {
  const client = useClient();
  const shown = useShown(storyId);
  return useMutation({
    mutationFn: (input: ProposeInput) =>
      client.call<ProposalsView>('POST', `/stories/${storyId}/proposals`, input),
    onSuccess: shown,
  });
}

/** Takes changes and leaves others. What was refused may be refused because the story went on: it is read again. */
export function useDecide(storyId: string) {
  const client = useClient();
  const queries = useQueryClient();
  const shown = useShown(storyId);
  return useMutation({
    mutationFn: ({ proposal, ...decision }: DecideInput) =>
      client.call<ProposalsView>('POST', `/stories/${storyId}/proposals/${proposal}/decisions`, decision),
    onSuccess: shown,
    onError: () => {
      void queries.invalidateQueries({ queryKey: storyKey(storyId) });
      void queries.invalidateQueries({ queryKey: proposalsKey(storyId) });
    },
  });
}

export function useWithdrawProposal(storyId: string) {
  const client = useClient();
  const shown = useShown(storyId);
  return useMutation({
    mutationFn: (proposal: string) =>
      client.call<ProposalsView>('POST', `/stories/${storyId}/proposals/${proposal}/withdraw`),
    onSuccess: shown,
  });
}

/** Puts the suggestions the server gave on screen and reads the story they may have changed. */
function useShown(storyId: string) {
  const queries = useQueryClient();
  return (view: ProposalsView): Promise<void> => {
    queries.setQueryData(proposalsKey(storyId), view);
    // Waited for: the next decision has to name the revision this one made.
    return queries.invalidateQueries({ queryKey: storyKey(storyId) });
  };
}
