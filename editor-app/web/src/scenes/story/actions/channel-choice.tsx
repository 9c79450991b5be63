import { Checkbox, Stack } from '@mantine/core';
import { channelNames, CHANNELS, type ChannelName } from '@toasoan/domain';
import * as words from '#words/story/actions';

interface Props {
  readonly value: readonly ChannelName[];
  readonly onChange: (value: readonly ChannelName[]) => void;
}

/** The channels an approved story goes to. */
export function ChannelChoice({ value, onChange }: Props) {
  return (
    <Checkbox.Group
      label={words.channels}
      value={[...value]}
      onChange={(chosen) => onChange(channelNames.filter((channel) => chosen.includes(channel)))}
    >
      <Stack gap="xs" mt="xs">
        {channelNames.map((channel) => (
          <Checkbox key={channel} value={channel} label={CHANNELS[channel]} size="md" />
        ))}
      </Stack>
    </Checkbox.Group>
  );
}
