import { Button, Stack, Text } from '@mantine/core';
import { PageHeading } from './page-heading.tsx';

/** A screen that could not be shown: a script that did not load, or a fault of ours. */
export function ScreenError() {
  return (
    <Stack align="flex-start" role="alert">
      <PageHeading>Không mở được màn hình này</PageHeading>
      <Text>Có thể mạng vừa bị ngắt. Nội dung đang viết vẫn còn trên máy này.</Text>
      <Button onClick={() => location.reload()}>Tải lại trang</Button>
    </Stack>
  );
}
