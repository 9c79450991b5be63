import type { ReactNode } from 'react';
import classes from './rich-text.module.css';
import { NOT_PUBLISHED, SECTION_NAMES } from './section-names.ts';

/** A note to the desk to read, marked as what will not be published. */
export function DeskNoteText({ children }: { readonly children: ReactNode }) {
  return (
    <div
      className={classes.note}
      role="note"
      aria-label={`${SECTION_NAMES.deskNote} (${NOT_PUBLISHED.toLowerCase()})`}
    >
      <p className={classes.sectionName}>
        {SECTION_NAMES.deskNote} · <strong>{NOT_PUBLISHED}</strong>
      </p>
      {children}
    </div>
  );
}
