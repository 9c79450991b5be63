import type { AssetView } from '@toasoan/domain';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answerChildren } from '../../../../api/assets.ts';
import { useClient } from '../../../../api/client-context.ts';

export interface Answer {
  readonly ids: readonly string[];
  readonly answer: 'none' | 'identifiable';
  readonly consentIds: readonly string[];
}

/** Answers for assets of the story on screen whether children can be recognised in them. */
export function useAnswer() {
  const client = useClient();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (answer: Answer) => answerChildren(client, answer),
    onSuccess: (changed) => {
      const byId = new Map(changed.map((asset) => [asset.id, asset]));
      queries.setQueriesData<AssetView[]>({ queryKey: ['assets'] }, (list) =>
        list?.map((asset) => byId.get(asset.id) ?? asset),
      );
    },
    // What was refused may be refused because the asset changed meanwhile.
    onSettled: () =>
      Promise.all(
        [['assets'], ['asset'], ['library']].map((queryKey) => queries.invalidateQueries({ queryKey })),
      ),
  });
}
