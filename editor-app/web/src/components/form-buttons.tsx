import { Button, Group } from '@mantine/core';
import type { ReactNode } from 'react';
import * as common from '#words/common';

interface Props {
  readonly pending: boolean;
  readonly onCancel: () => void;
  /** What the form does, in words. */
  readonly children: ReactNode;
}

/** The end of a dialog's form: leave it, or send it. */
export function FormButtons({ pending, onCancel, children }: Props) {
  return (
    <Group justify="flex-end">
      <Button variant="default" onClick={onCancel}>
        {common.cancel}
      </Button>
      <Button type="submit" loading={pending}>
        {children}
      </Button>
    </Group>
  );
}
