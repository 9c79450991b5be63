import { Modal } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useEffect, useState, type ReactNode } from 'react';
import * as common from '#words/common';
import classes from './dialog.module.css';
import { focusLost, placeOf, returnTo } from './kept-place.ts';

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
  useGivenBack(returnFocus);
  const closable = onClose !== undefined;
  return (
    <Modal.Root
      opened
      onClose={() => onClose?.()}
      closeOnEscape={closable}
      closeOnClickOutside={closable}
      size={size}
      fullScreen={large && narrow}
      returnFocus={false}
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

/**
 * Gives the focus back to what had it before. Mantine does so only for a dialog that stays and is closed; ours come and
 * go. Whoever put the focus elsewhere meanwhile is let be.
 */
function useGivenBack(wanted: boolean): void {
  const [before] = useState(() => placeOf(document.activeElement));
  useEffect(
    () => () => {
      if (wanted && focusLost()) returnTo(before);
    },
    [wanted, before],
  );
}
