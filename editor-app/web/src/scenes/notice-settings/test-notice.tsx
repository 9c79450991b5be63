import { Button, Stack, Text } from '@mantine/core';
import * as words from '#words/notice-settings';
import { useTestNotice } from '../../api/notice-settings.ts';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { Notice } from '../../components/notice.tsx';

/** A notice to oneself, to see that it comes. */
export function TestNotice() {
  const test = useTestNotice();
  return (
    <Stack align="flex-start" gap="xs">
      <Text>{words.testHelp}</Text>
      <Button variant="default" loading={test.isPending} onClick={() => test.mutate()}>
        {words.test}
      </Button>
      <ErrorNotice error={test.error} />
      <div role="status">{test.isSuccess ? <Notice tone="success">{words.tested}</Notice> : null}</div>
    </Stack>
  );
}
