import { Title } from '@mantine/core';
import { useEffect, useRef, type ReactNode } from 'react';
import * as common from '#words/common';

interface Props {
  readonly children: ReactNode;
  /** Title of the browser's tab; the heading's own text when it is plain. */
  readonly title?: string;
}

/** The heading of a screen. Names the tab, and takes the focus when the screen opens so that it is read out. */
export function PageHeading({ children, title }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const name = title ?? (typeof children === 'string' ? children : '');
  useEffect(() => {
    document.title = name === '' ? common.newsroom : common.pageTitle(name);
  }, [name]);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <Title order={1} size="h2" ref={heading} tabIndex={-1}>
      {children}
    </Title>
  );
}
