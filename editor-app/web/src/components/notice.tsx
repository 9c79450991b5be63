import type { ReactNode } from 'react';
import classes from './notice.module.css';

interface Props {
  readonly tone: 'info' | 'success' | 'warning' | 'error';
  readonly title?: string;
  /** `alert` is read out at once, `status` when the reader is free; absent for what stands there from the start. */
  readonly role?: 'alert' | 'status';
  readonly children: ReactNode;
}

/** A framed message. The tone's colour only helps; the words say it all. */
export function Notice({ tone, title, role, children }: Props) {
  return (
    <div className={`${classes.notice} ${classes[tone]}`} role={role}>
      {title ? <p className={classes.title}>{title}</p> : null}
      {children}
    </div>
  );
}
