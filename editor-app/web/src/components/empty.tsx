import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './empty.module.css';

/** Stands where a list would be when there is nothing in it. */
export function Empty({ children }: { readonly children: ReactNode }) {
  return <Text className={classes.empty}>{children}</Text>;
}
