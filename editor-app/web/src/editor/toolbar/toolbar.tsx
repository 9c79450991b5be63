import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { IconLink, IconPhotoPlus, IconSquarePlus } from '@tabler/icons-react';
import { Suspense, useEffect, useRef, useState } from 'react';
import * as words from '#words/editor/toolbar';
import { later } from '../../components/later.ts';
import type { CitationRowProps } from '../citations/citation-row.tsx';
import {
  historyCommands,
  insertTable,
  tableCommands,
  textCommands,
  type ToolbarCommand,
} from './commands.ts';
import { onToolbarKey, toolbarButtons } from './roving-focus.ts';
import { sectionCommands, sectionRowCommands } from './section-commands.ts';
import { placeIn, sectionAt } from '../sections/section-place.ts';
import { ToolbarButton } from './toolbar-button.tsx';
import classes from './toolbar.module.css';

/** Opened by a button only, so that the desk does not wait for them. */
const InsertRow = later(async () => (await import('./insert-row.tsx')).InsertRow);
const LinkDialog = later(async () => (await import('./link-dialog.tsx')).LinkDialog);
/** Knows citations, and shows what the one at the caret cites. The desk does without where the network fails. */
const CitationRow = later<CitationRowProps>(
  async () => (await import('../citations/citation-row.tsx')).CitationRow,
);

interface Props {
  readonly editor: Editor;
  readonly onMedia: () => void;
}

const all = [
  ...textCommands,
  insertTable,
  ...historyCommands,
  ...tableCommands,
  ...sectionCommands,
  ...sectionRowCommands,
];

/** What the buttons show: the names of the commands that hold and of those that cannot be done. */
const statusOf = (editor: Editor) => ({
  active: all.filter((command) => command.active?.(editor)).map((command) => command.name),
  impossible: all.filter((command) => command.possible?.(editor) === false).map((command) => command.name),
  link: editor.isActive('link'),
  table: editor.isActive('table'),
  section: sectionAt(editor.state) !== null,
  row: Boolean(placeIn(editor.state)?.row),
});

/** The toolbar of the text. One stop for Tab; the arrow keys move inside; Alt+F10 comes here from the text, Ctrl+K links. */
export function Toolbar({ editor, onMedia }: Props) {
  const bar = useRef<HTMLDivElement>(null);
  const [linking, setLinking] = useState(false);
  const [inserting, setInserting] = useState(false);
  const [citing, setCiting] = useState(false);
  const status = useEditorState({ editor, selector: ({ editor: current }) => statusOf(current) });

  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const toBar = event.key === 'F10' && event.altKey;
      const toLink = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey);
      if (!toBar && !toLink) return;
      event.preventDefault();
      if (toBar) toolbarButtons(bar.current)[0]?.focus();
      else setLinking(true);
    };
    const text = editor.view.dom;
    text.addEventListener('keydown', onKey);
    return () => text.removeEventListener('keydown', onKey);
  }, [editor]);

  const button = (command: ToolbarCommand, first = false) => (
    <ToolbarButton
      key={command.name}
      label={command.label}
      icon={command.icon}
      first={first}
      pressed={command.active ? status.active.includes(command.name) : undefined}
      disabled={status.impossible.includes(command.name)}
      onPress={() => command.run(editor.chain().focus()).run()}
    />
  );
  return (
    <div
      className={classes.bar}
      ref={bar}
      role="toolbar"
      aria-label={words.formatting}
      aria-controls={editor.view.dom.id}
      onKeyDown={(event) => onToolbarKey(event, bar.current, () => editor.commands.focus())}
    >
      <div className={classes.row}>
        {textCommands.map((command, index) => button(command, index === 0))}
        <ToolbarButton
          label={words.link}
          icon={IconLink}
          pressed={status.link}
          onPress={() => setLinking(true)}
        />
        <ToolbarButton label={words.addMedia} icon={IconPhotoPlus} onPress={onMedia} />
        {button(insertTable)}
        <ToolbarButton
          label={words.insertBlock}
          icon={IconSquarePlus}
          expanded={inserting}
          onPress={() => setInserting(!inserting)}
        />
        {historyCommands.map((command) => button(command))}
      </div>
      {inserting ? (
        <Suspense>
          <InsertRow editor={editor} onCitation={() => setCiting(true)} onClose={() => setInserting(false)} />
        </Suspense>
      ) : null}
      {status.table ? (
        <div className={classes.row} role="group" aria-label={words.table}>
          {tableCommands.map((command) => button(command))}
        </div>
      ) : null}
      {status.section ? (
        <div className={classes.row} role="group" aria-label={words.blocks}>
          {status.row ? sectionRowCommands.map((command) => button(command)) : null}
          {sectionCommands.map((command) => button(command))}
        </div>
      ) : null}
      <Suspense>
        <CitationRow editor={editor} open={citing} onOpen={setCiting} />
      </Suspense>
      {linking ? (
        <Suspense>
          <LinkDialog editor={editor} onClose={() => setLinking(false)} />
        </Suspense>
      ) : null}
    </div>
  );
}
