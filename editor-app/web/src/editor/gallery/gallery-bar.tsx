import { Button, Group, Text } from '@mantine/core';
import type { Editor } from '@tiptap/core';
import { GALLERY_SIZE } from '@toasoan/domain/richtext';
import { IconFolderOpen, IconLayoutList, IconPhotoPlus } from '@tabler/icons-react';
import * as words from '#words/editor/gallery';
import { useMediaDoor } from '../media-door.ts';
import { scattered } from './gallery-moves.ts';
import { useDragOrder } from './use-drag-order.ts';

interface Props {
  readonly editor: Editor;
  readonly getPos: () => number | undefined;
}

/** What can be done with the pictures of a gallery together. */
export function GalleryBar({ editor, getPos }: Props) {
  const door = useMediaDoor();
  useDragOrder(editor);
  const position = getPos();
  const full = position !== undefined && editor.state.doc.nodeAt(position)?.childCount === GALLERY_SIZE.max;
  /** New pictures go to where the selection is. */
  const add = (open: () => void): void => {
    const at = getPos();
    if (at === undefined) return;
    editor.chain().focus().setNodeSelection(at).run();
    open();
  };
  const scatter = (): void => {
    const at = getPos();
    const change = at === undefined ? null : scattered(editor.state, at);
    if (change) editor.view.dispatch(change);
    editor.commands.focus();
  };
  return (
    <div contentEditable={false}>
      <Group gap="xs">
        <Button
          size="sm"
          variant="default"
          disabled={full}
          leftSection={<IconPhotoPlus size={18} aria-hidden />}
          onClick={() => add(door.fromComputer)}
        >
          {words.addFromComputer}
        </Button>
        <Button
          size="sm"
          variant="default"
          disabled={full}
          leftSection={<IconFolderOpen size={18} aria-hidden />}
          onClick={() => add(() => door.fromLibrary(false))}
        >
          {words.addFromLibrary}
        </Button>
        <Button
          size="sm"
          variant="default"
          leftSection={<IconLayoutList size={18} aria-hidden />}
          onClick={scatter}
        >
          {words.split}
        </Button>
      </Group>
      {full ? (
        <Text size="sm" c="dimmed" mt="xs">
          {words.full(GALLERY_SIZE.max)}
        </Text>
      ) : null}
    </div>
  );
}
