import { Center, Loader, VisuallyHidden } from '@mantine/core';

/** Something is on its way. */
export function Loading({ label = 'Đang tải…' }: { readonly label?: string }) {
  return (
    <Center py="xl" role="status">
      <Loader aria-hidden />
      <VisuallyHidden>{label}</VisuallyHidden>
    </Center>
  );
}
