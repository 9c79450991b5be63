import { Button, Checkbox, Group, List, Stack, Text } from '@mantine/core';
import type { AssetDetails } from '@toasoan/domain';
import { useState } from 'react';
import * as words from '#words/asset/manage';
import * as assetUses from '#words/asset/uses';
import * as common from '#words/common';
import { Dialog } from '../../../components/dialog.tsx';
import { ErrorNotice } from '../../../components/error-notice.tsx';
import { Loading } from '../../../components/loading.tsx';
import { ACCEPTED_FILES } from '../../../uploads/accepted.ts';
import { readAsset } from '../../../uploads/answers.ts';
import { OneUploadField } from '../../../uploads/one-upload-field.tsx';
import { useOneUpload } from '../../../uploads/use-one-upload.ts';
import { useAssetUses, useReloadAsset } from '../use-asset.ts';
import { UseList } from '../use-line.tsx';

interface Props {
  readonly asset: AssetDetails;
  readonly onClose: () => void;
}

/** Puts another file in the place of an asset's, once the person knows what follows. */
export function ReplaceDialog({ asset, onClose }: Props) {
  const uses = useAssetUses(asset.id);
  const reload = useReloadAsset();
  const [understood, setUnderstood] = useState(false);
  const { upload, state } = useOneUpload({
    purpose: { purpose: 'replace', assetId: asset.id },
    read: readAsset,
    onDone: () => void reload(asset.id),
  });
  const done = state.phase === 'done';
  return (
    <Dialog title={words.replace} onClose={onClose} size="lg">
      <Stack>
        {done ? (
          <Text role="status">{words.replaced(state.phase === 'done' ? state.fileName : '')}</Text>
        ) : (
          <>
            <List>
              <List.Item>{words.newTakesPlace}</List.Item>
              <List.Item>{words.approvalsAgain}</List.Item>
              <List.Item>{words.publishedStays}</List.Item>
              <List.Item>{words.answersAgain}</List.Item>
            </List>
            <ErrorNotice error={uses.error} onRetry={() => void uses.refetch()} />
            {uses.isPending ? <Loading label={common.findingUses} /> : null}
            {uses.data && uses.data.length > 0 ? (
              <UseList uses={uses.data} label={assetUses.storiesWithIt} />
            ) : null}
            {uses.data?.length === 0 ? <Text>{assetUses.noStories}</Text> : null}
            <Checkbox
              size="md"
              label={words.understood}
              checked={understood}
              onChange={(event) => setUnderstood(event.currentTarget.checked)}
            />
            {understood ? (
              <OneUploadField upload={upload} state={state} label={words.chooseNew} accept={ACCEPTED_FILES} />
            ) : null}
          </>
        )}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {done ? common.close : common.cancel}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
