import { Button, Group, Stack, Text } from '@mantine/core';
import type { DelegationView } from '@toasoan/domain';
import * as common from '#words/common';
import * as words from '#words/delegations';
import { useEndDelegation } from '../../api/office.ts';
import { Dialog } from '../../components/dialog.tsx';
import { ErrorNotice } from '../../components/error-notice.tsx';

interface Props {
  readonly delegation: DelegationView;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** Ends a delegation before its time. */
export function EndDialog({ delegation, onDone, onClose }: Props) {
  const end = useEndDelegation();
  return (
    <Dialog title={words.endQuestion} onClose={onClose}>
      <Stack>
        <Text>{words.endExplained(delegation.to.name)}</Text>
        <ErrorNotice error={end.error} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {common.cancel}
          </Button>
          <Button
            color="red.9"
            loading={end.isPending}
            onClick={() => end.mutate(delegation.id, { onSuccess: onDone })}
          >
            {words.endIt}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
