import { Center, Loader, VisuallyHidden } from '@mantine/core';
import * as common from '#words/common';

/** Something is on its way. */
export function Loading({ label = common.loading }: { readonly label?: string }) {
  return (
    <Center py="xl" role="status">
      <Loader aria-hidden />
      <VisuallyHidden>{label}</VisuallyHidden>
    </Center>
  );
}
