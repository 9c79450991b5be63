import { Button, Stack } from '@mantine/core';
import type { AssetView } from '@toasoan/domain';
import { useState } from 'react';
import * as common from '#words/common';
import { ErrorNotice } from '../../../../components/error-notice.tsx';
import { Loading } from '../../../../components/loading.tsx';
import { ConsentChoice } from '../../../asset/children/consent-choice.tsx';
import { useAsset } from '../../../asset/use-asset.ts';
import { useAnswer } from './use-answer.ts';

interface Props {
  readonly asset: Pick<AssetView, 'id' | 'unit'>;
  readonly onDone: () => void;
}

/** Says that children can be recognised, and under which consents of the unit. */
export function ConsentPart({ asset, onDone }: Props) {
  const details = useAsset(asset.id);
  const [edited, setEdited] = useState<readonly string[] | null>(null);
  const answer = useAnswer();
  if (!details.data)
    return details.error ? (
      <ErrorNotice error={details.error} onRetry={() => void details.refetch()} />
    ) : (
      <Loading label={common.loadingConsents} />
    );
  const ids = edited ?? details.data.consents.map(({ id }) => id);
  return (
    <Stack gap="xs" mt="xs">
      <ConsentChoice unit={asset.unit} ids={ids} onChange={setEdited} />
      <ErrorNotice error={answer.error} />
      <Button
        style={{ alignSelf: 'flex-start' }}
        loading={answer.isPending}
        onClick={() =>
          answer.mutate({ ids: [asset.id], answer: 'identifiable', consentIds: ids }, { onSuccess: onDone })
        }
      >
        {common.saveAnswer}
      </Button>
    </Stack>
  );
}
