import { Button, Group, Text } from '@mantine/core';
import { formatDate, type PressAddressView } from '@toasoan/domain';
import * as words from '#words/further-channels';
import { useChangePress } from '../../../api/channels.ts';
import { ErrorNotice } from '../../../components/error-notice.tsx';

interface Props {
  readonly one: PressAddressView;
  readonly mayKeep: boolean;
  readonly onRemove: () => void;
}

/** One address of the press list: whose it is, and whether it is in use. */
export function AddressLine({ one, mayKeep, onRemove }: Props) {
  const { id, address, outlet, paused, addedAt, addedBy } = one;
  const change = useChangePress();
  const turn = paused ? words.resume : words.pause;
  return (
    <li>
      <Text fw={600}>{outlet}</Text>
      <Text style={{ overflowWrap: 'anywhere' }}>{address}</Text>
      <Text size="sm" c="dimmed">
        {paused ? `${words.paused}; ` : null}
        {words.added(formatDate(addedAt), addedBy)}
      </Text>
      {mayKeep ? (
        <Group gap="xs" mt="xs">
          <Button
            variant="default"
            aria-label={words.about(turn, address)}
            loading={change.isPending}
            onClick={() => change.mutate({ do: paused ? 'resume' : 'pause', id })}
          >
            {turn}
          </Button>
          <Button variant="default" aria-label={words.about(words.remove, address)} onClick={onRemove}>
            {words.remove}
          </Button>
        </Group>
      ) : null}
      <ErrorNotice error={change.error} />
    </li>
  );
}
