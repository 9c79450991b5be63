import { Checkbox, Stack } from '@mantine/core';
import { publicChannels, PUBLIC_CHANNELS, type PublicChannel } from '@toasoan/domain';
import * as words from '#words/story/actions';

interface Props {
  /** The channels that can be named: those that are set up. */
  readonly open: readonly PublicChannel[];
  readonly value: readonly PublicChannel[];
  readonly onChange: (value: readonly PublicChannel[]) => void;
}

/** The channels an approved story goes to. */
export function ChannelChoice({ open, value, onChange }: Props) {
  return (
    <Checkbox.Group
      label={words.channels}
      value={[...value]}
      onChange={(chosen) => onChange(publicChannels.filter((channel) => chosen.includes(channel)))}
    >
      <Stack gap="xs" mt="xs">
        {open.map((channel) => (
          <Checkbox key={channel} value={channel} label={PUBLIC_CHANNELS[channel]} size="md" />
        ))}
      </Stack>
    </Checkbox.Group>
  );
}
