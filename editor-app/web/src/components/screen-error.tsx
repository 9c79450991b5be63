import { Button, Stack, Text } from '@mantine/core';
import * as common from '#words/common';
import { PageHeading } from './page-heading.tsx';

/** A screen that could not be shown: a script that did not load, or a fault of ours. */
export function ScreenError() {
  return (
    <Stack align="flex-start" role="alert">
      <PageHeading>{common.screenFailed}</PageHeading>
      <Text>{common.screenFailedWhy}</Text>
      <Button onClick={() => location.reload()}>{common.reloadPage}</Button>
    </Stack>
  );
}
