import { Modal } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import type { ReactNode } from 'react';
import * as common from '#words/common';
import classes from './dialog.module.css';

interface Props {
  readonly title: string;
  readonly children: ReactNode;
  /** Absent for a dialog that is left only by one of its own choices. */
  readonly onClose?: () => void;
  readonly size?: string;
  /** True for one with much in it: it fills a phone's screen. */
  readonly large?: boolean;
  /** False where the focus is put elsewhere on closing. */
  readonly returnFocus?: boolean;
  /** Over other dialogs. */
  readonly onTop?: boolean;
}

/** A dialog over the screen. Its heading is no second page header, which Mantine's own would be. */
export function Dialog({
  title,
  children,
  onClose,
  size = 'md',
  large = false,
  returnFocus = true,
  onTop = false,
}: Props) {
  const narrow = useMediaQuery('(max-width: 48em)') ?? false;
  const closable = onClose !== undefined;
  return (
    <Modal.Root
      opened
      onClose={() => onClose?.()}
      closeOnEscape={closable}
      closeOnClickOutside={closable}
      size={size}
      fullScreen={large && narrow}
      returnFocus={returnFocus}
      transitionProps={{ duration: 120 }}
      zIndex={onTop ? 400 : 200}
    >
      <Modal.Overlay />
      <Modal.Content>
        <div className={classes.head}>
          <Modal.Title className={classes.title}>{title}</Modal.Title>
          {closable ? <Modal.CloseButton size={44} aria-label={common.close} /> : null}
        </div>
        <Modal.Body>{children}</Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}
