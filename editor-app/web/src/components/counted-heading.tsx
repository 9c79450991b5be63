import { Group, Text } from '@mantine/core';
import { PageHeading } from './page-heading.tsx';

interface Props {
  readonly children: string;
  /** How many there are, in words; absent until that is known. */
  readonly count: string | undefined;
}

/** The heading of a list's screen, with how many it holds, which is read out when it changes. */
export function CountedHeading({ children, count }: Props) {
  return (
    <Group justify="space-between" align="baseline">
      <PageHeading>{children}</PageHeading>
      {count === undefined ? null : (
        <Text c="dimmed" role="status">
          {count}
        </Text>
      )}
    </Group>
  );
}
