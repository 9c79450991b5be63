import { Button, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { AssetDetails } from '@toasoan/domain';
import { IconDownload, IconReplace, IconTrash } from '@tabler/icons-react';
import * as words from '#words/asset/manage';
import { Panel } from '../../../components/page/panel.tsx';
import { originalUrl } from '../../../api/preview.ts';
import { DeleteDialog } from './delete-dialog.tsx';
import { ReplaceDialog } from './replace-dialog.tsx';

/** What this person may do with the file itself. Nothing for who may only look. */
export function ManagePanel({ asset }: { readonly asset: AssetDetails }) {
  const [replacing, replace] = useDisclosure(false);
  const [deleting, remove] = useDisclosure(false);
  const { may } = asset;
  if (!may.change && !may.takeOriginal && !may.delete) return null;
  return (
    <Panel title={words.title}>
      <Stack gap="sm" align="stretch">
        {may.takeOriginal ? (
          <>
            <Button
              component="a"
              href={originalUrl(asset.id)}
              download={asset.fileName}
              variant="default"
              leftSection={<IconDownload size={20} aria-hidden />}
            >
              {words.downloadOriginal}
            </Button>
            <Text size="sm" c="dimmed">
              {words.originalIsPrivate}
            </Text>
          </>
        ) : null}
        {may.change ? (
          <Button
            variant="default"
            leftSection={<IconReplace size={20} aria-hidden />}
            onClick={replace.open}
          >
            {words.replace}
          </Button>
        ) : null}
        {may.delete ? (
          <Button
            variant="default"
            c="var(--danger)"
            leftSection={<IconTrash size={20} aria-hidden />}
            onClick={remove.open}
          >
            {words.remove}
          </Button>
        ) : null}
      </Stack>
      {replacing ? <ReplaceDialog asset={asset} onClose={replace.close} /> : null}
      {deleting ? <DeleteDialog asset={asset} onClose={remove.close} /> : null}
    </Panel>
  );
}
