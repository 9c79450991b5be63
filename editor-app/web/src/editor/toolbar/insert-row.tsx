import type { Editor } from '@tiptap/core';
import {
  IconFileTypeDocx,
  IconInfoSquare,
  IconMessageQuestion,
  IconNote,
  IconNumber123,
  IconQuotes,
  IconTimelineEvent,
  type Icon,
} from '@tabler/icons-react';
import { DESK_NOTE, SECTIONS, type SectionType } from '@toasoan/domain';
import { useEffect, useRef } from 'react';
import { NOT_PUBLISHED, SECTION_NAMES } from '../../components/text/section-names.ts';
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
  deskNote: IconNote,
};

interface Props {
  readonly editor: Editor;
  readonly onClose: () => void;
}

/** The sections that can be put into the text, and Word files. Opened by its button it takes the focus; the choice goes on to the text. */
export function InsertRow({ editor, onClose }: Props) {
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => row.current?.querySelector('button')?.focus(), []);
  const insert = (type: SectionType): void => {
    editor.view.dispatch(withSection(editor.state, type));
    onClose();
    editor.commands.focus();
  };
  return (
    <div
      className={`${classes.row} ${classes.wrapped}`}
      ref={row}
      role="group"
      aria-label="Chèn khối nội dung"
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
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
        label="Nhập từ Word"
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
