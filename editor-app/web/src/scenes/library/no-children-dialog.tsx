import { Button, Group, Stack, Text } from '@mantine/core';
import * as common from '#words/common';
import * as words from '#words/library';
import { Dialog } from '../../components/dialog.tsx';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { useNoChildren } from './use-library.ts';

interface Props {
  readonly ids: readonly string[];
  readonly onDone: (sentence: string) => void;
  readonly onClose: () => void;
}

/** Takes a person's word for many assets that no child can be recognised in any of them. */
export function NoChildrenDialog({ ids, onDone, onClose }: Props) {
  const answer = useNoChildren();
  const confirm = (): void =>
    answer.mutate(ids, {
      onSuccess: (assets) => onDone(words.noChildrenRecorded(assets.length)),
    });
  return (
    <Dialog title={words.noChildrenTitle} onClose={onClose}>
      <Stack>
        <Text>{words.noChildrenConfirm(ids.length)}</Text>
        <ErrorNotice error={answer.error} />
        {answer.isError ? <Text size="sm">{words.nothingChanged}</Text> : null}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose} data-autofocus>
            {common.cancel}
          </Button>
          <Button loading={answer.isPending} onClick={confirm}>
            {words.confirm}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
