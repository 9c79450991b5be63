import type { AssetView, ChildrenAnswer } from '@toasoan/domain';
import { useMutation } from '@tanstack/react-query';
import { answerChildren } from '../../../api/assets.ts';
import { useClient } from '../../../api/client-context.ts';
import { useReloadAsset } from '../use-asset.ts';

export interface ChildrenInput {
  readonly answer: Exclude<ChildrenAnswer, 'unanswered'>;
  readonly consentIds: readonly string[];
}

/** Answers for one asset whether children can be recognised in it. */
export function useAnswerChildren({ id }: Pick<AssetView, 'id'>) {
  const client = useClient();
  const reload = useReloadAsset();
  return useMutation({
    mutationFn: (input: ChildrenInput) => answerChildren(client, { ids: [id], ...input }),
    // After a refusal the state on screen may be old.
    onSettled: () => reload(id),
  });
}
