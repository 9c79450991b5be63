import type { Editor } from '@tiptap/core';
import {
  IconFileTypeDocx,
  IconGavel,
  IconInfoSquare,
  IconLayoutGrid,
  IconMessageQuestion,
  IconNote,
  IconNumber123,
  IconQuotes,
  IconTimelineEvent,
  type Icon,
} from '@tabler/icons-react';
import { DESK_NOTE, GALLERY, SECTIONS, type SectionType } from '@toasoan/domain';
import { useEffect, useRef, type FocusEvent } from 'react';
import * as editorInsert from '#words/editor/insert';
import * as words from '#words/editor/toolbar';
import { NOT_PUBLISHED, SECTION_NAMES } from '../../components/text/section-names.ts';
import { gathered } from '../gallery/gallery-moves.ts';
import { useMediaDoor } from '../media-door.ts';
import { chooseWord } from '../paste/choose-word.ts';
import { withSection } from '../sections/insert-section.ts';
import { ToolbarButton } from './toolbar-button.tsx';
import classes from './toolbar.module.css';

const ICONS: Readonly<Record<SectionType, Icon>> = {
  infoBox: IconInfoSquare,
  questionAnswer: IconMessageQuestion,
  pullQuote: IconQuotes,
  keyFigures: IconNumber123,
  timeline: IconTimelineEvent,
  gallery: IconLayoutGrid,
  deskNote: IconNote,
};

interface Props {
  readonly editor: Editor;
  /** Marks the words selected, or asks for them, as a citation of a legal document. */
  readonly onCitation: () => void;
  readonly onClose: () => void;
}

/**
 * The sections that can be put into the text, what its words can be marked as, and Word files. Opened by its button it takes the
 * focus; the choice goes on to the text.
 */
export function InsertRow({ editor, onCitation, onClose }: Props) {
  const door = useMediaDoor();
  const row = useRef<HTMLDivElement>(null);
  /** Open it would cover half of a phone's screen while the text is gone through. */
  const leave = ({ currentTarget, relatedTarget }: FocusEvent<HTMLElement>): void => {
    const bar = currentTarget.closest('[role="toolbar"]');
    if (relatedTarget && !bar?.contains(relatedTarget)) onClose();
  };
  useEffect(() => row.current?.querySelector('button')?.focus(), []);
  /** Pictures that stand together become a gallery; where there are none they are chosen first. */
  const gather = (): void => {
    const change = gathered(editor.state);
    if (!change) {
      // At once: the library gives the focus back to the text.
      editor.view.focus();
      return door.fromLibrary(true);
    }
    editor.view.dispatch(change);
    editor.commands.focus();
  };
  const insert = (type: SectionType): void => {
    if (type === GALLERY) {
      onClose();
      return gather();
    }
    editor.view.dispatch(withSection(editor.state, type));
    onClose();
    editor.commands.focus();
  };
  return (
    <div
      className={`${classes.row} ${classes.wrapped}`}
      ref={row}
      role="group"
      aria-label={words.insertBlock}
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
      onBlur={leave}
    >
      {SECTIONS.map((type) => (
        <ToolbarButton
          key={type}
          label={
            type === DESK_NOTE
              ? `${SECTION_NAMES[type]} (${NOT_PUBLISHED.toLowerCase()})`
              : SECTION_NAMES[type]
          }
          icon={ICONS[type]}
          named
          onPress={() => insert(type)}
        />
      ))}
      <ToolbarButton
        label={editorInsert.citation}
        icon={IconGavel}
        named
        onPress={() => {
          onClose();
          onCitation();
        }}
      />
      <ToolbarButton
        label={editorInsert.importWord}
        icon={IconFileTypeDocx}
        named
        onPress={() => {
          chooseWord(editor.view.dom);
          onClose();
        }}
      />
    </div>
  );
}
