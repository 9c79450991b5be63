import { Button, Group, Stack, Text } from '@mantine/core';
import type { AssetDetails, AssetUse } from '@toasoan/domain';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router-dom';
import * as words from '#words/asset/manage';
import * as common from '#words/common';
import { deleteAsset } from '../../../api/assets.ts';
import { useClient } from '../../../api/client-context.ts';
import { RequestError } from '../../../api/request-error.ts';
import { Dialog } from '../../../components/dialog.tsx';
import { ErrorNotice } from '../../../components/error-notice.tsx';
import { assetKey } from '../use-asset.ts';
import { UseList } from '../use-line.tsx';
import { usesIn } from './uses-in.ts';

interface Props {
  readonly asset: AssetDetails;
  readonly onClose: () => void;
}

/** Deletes an asset for good; where it is still used is shown when that is why it cannot be. */
export function DeleteDialog({ asset, onClose }: Props) {
  const client = useClient();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const remove = useMutation({
    mutationFn: () => deleteAsset(client, asset.id),
    onSuccess: () => {
      void queries.invalidateQueries({ queryKey: ['library'] });
      void navigate('/tu-lieu', { state: { done: words.deleted(asset.words.title) }, replace: true });
      queries.removeQueries({ queryKey: assetKey(asset.id) });
    },
  });
  const uses: readonly AssetUse[] = remove.error instanceof RequestError ? usesIn(remove.error.body) : [];
  return (
    <Dialog title={words.remove} onClose={onClose}>
      <Stack>
        <Text>{words.removeWarning(asset.words.title)}</Text>
        <ErrorNotice error={remove.error} />
        {uses.length > 0 ? <UseList uses={uses} label={words.storiesUsing} /> : null}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose} data-autofocus>
            {common.cancel}
          </Button>
          <Button color="red.9" loading={remove.isPending} onClick={() => remove.mutate()}>
            {words.removeForGood}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
