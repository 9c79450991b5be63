import type {
  DelegateInput,
  DelegationView,
  DeputyView,
  PersonRef,
  StageTargets,
  StageTargetsView,
} from '@toasoan/domain';
import { useMutation, useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { useClient } from './client-context.ts';

const DELEGATIONS = ['delegations'];
const TARGETS = ['stage-targets'];

/** The people of the desk that decides about a story. */
export function useColleagues(storyId: string): UseQueryResult<PersonRef[]> {
  const client = useClient();
  return useQuery({
    queryKey: ['colleagues', storyId],
    queryFn: () => client.call<PersonRef[]>('GET', `/stories/${storyId}/colleagues`),
    staleTime: 300_000,
  });
}

/** The delegations the person gave and received. */
export function useDelegations(): UseQueryResult<DelegationView[]> {
  const client = useClient();
  return useQuery({
    queryKey: DELEGATIONS,
    queryFn: () => client.call<DelegationView[]>('GET', '/delegations'),
  });
}

/** The colleagues one of the person's own rights could go to. */
export function useDeputies(): UseQueryResult<DeputyView[]> {
  const client = useClient();
  return useQuery({
    queryKey: ['deputies'],
    queryFn: () => client.call<DeputyView[]>('GET', '/delegations/deputies'),
    staleTime: 300_000,
  });
}

export function useDelegate() {
  const client = useClient();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (wish: DelegateInput) => client.call<DelegationView>('POST', '/delegations', wish),
    onSuccess: () => queries.invalidateQueries({ queryKey: DELEGATIONS }),
  });
}

export function useEndDelegation() {
  const client = useClient();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => client.call<DelegationView>('POST', `/delegations/${id}/end`),
    onSettled: () => queries.invalidateQueries({ queryKey: DELEGATIONS }),
  });
}

/** How long each stage should take. */
export function useStageTargets(): UseQueryResult<StageTargetsView> {
  const client = useClient();
  return useQuery({
    queryKey: TARGETS,
    queryFn: () => client.call<StageTargetsView>('GET', '/stage-targets'),
    staleTime: 60_000,
  });
}

/** Sets the targets that are named. */
export function useChangeTargets() {
  const client = useClient();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (targets: Partial<StageTargets>) =>
      client.call<StageTargetsView>('PUT', '/stage-targets', { targets }),
    onSuccess: (view) => {
      queries.setQueryData(TARGETS, view);
      void queries.invalidateQueries({ queryKey: ['queue'] });
    },
  });
}
