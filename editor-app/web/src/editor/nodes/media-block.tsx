import { ActionIcon, Group } from '@mantine/core';
import { GALLERY, type AssetView, type MediaNodeType } from '@toasoan/domain';
import { NodeViewWrapper, type ReactNodeViewProps } from '@tiptap/react';
import { IconArrowDown, IconArrowUp, IconGripVertical, IconTrash } from '@tabler/icons-react';
import { useEffect, type ReactNode } from 'react';
import * as words from '#words/editor/nodes';
import * as language from '#words/language';
import { fits, refitted } from '../media-node.ts';
import { focusInBlock } from './focus-in-block.ts';
import classes from './media-block.module.css';
import { moveBlock } from './move-block.ts';
import { correctBlock } from './replace-block.ts';

interface Props {
  /** The node view this block is. */
  readonly view: ReactNodeViewProps;
  readonly asset: AssetView | undefined;
  /** What it is, "Video". */
  readonly what: string;
  /** The medium itself. */
  readonly children: ReactNode;
  readonly fields: ReactNode;
}

/** A medium in the text being written: its preview, its words, and ways to move and remove it. */
export function MediaBlock({ view, asset, what, children, fields }: Props) {
  const { editor, getPos, deleteNode, selected } = view;
  useFitting(view, asset);
  const name = asset?.fileName ?? what.toLocaleLowerCase(language.locale);
  const move = (by: -1 | 1): void => {
    const from = getPos();
    const to = from === undefined ? null : moveBlock(editor, from, by);
    // The view was made anew at its new place: the button pressed keeps the focus there.
    if (to !== null) focusInBlock(editor, to, `[data-move="${by}"]`);
  };
  const remove = (): void => {
    deleteNode();
    editor.commands.focus();
  };
  return (
    <NodeViewWrapper
      as="div"
      className={selected ? `${classes.block} ${classes.selected}` : classes.block}
      contentEditable={false}
    >
      <div role="group" aria-label={`${what} ${name}`}>
        {children}
        <div className={classes.fields}>{fields}</div>
        <Group gap={0}>
          <ActionIcon data-move={-1} aria-label={words.moveUp(name)} onClick={() => move(-1)}>
            <IconArrowUp aria-hidden />
          </ActionIcon>
          <ActionIcon data-move={1} aria-label={words.moveDown(name)} onClick={() => move(1)}>
            <IconArrowDown aria-hidden />
          </ActionIcon>
          {inGallery(view) ? (
            <ActionIcon data-grip className={classes.grip} tabIndex={-1} aria-hidden title={words.drag}>
              <IconGripVertical aria-hidden />
            </ActionIcon>
          ) : null}
          <ActionIcon aria-label={words.takeOut(name)} onClick={remove} color="red.9">
            <IconTrash aria-hidden />
          </ActionIcon>
        </Group>
      </div>
    </NodeViewWrapper>
  );
}

/** Whether it stands in a gallery; a block that comes into one or out of it is made anew. */
function inGallery({ editor, getPos }: ReactNodeViewProps): boolean {
  const position = getPos();
  return position !== undefined && editor.state.doc.resolve(position).parent.type.name === GALLERY;
}

/** Makes another block of it when the asset turns out to be of another kind than its name promised. */
function useFitting({ editor, node, getPos }: ReactNodeViewProps, asset: AssetView | undefined): void {
  const kind = asset?.kind ?? null;
  useEffect(() => {
    const type = node.type.name as MediaNodeType;
    if (!asset || !kind || fits(type, kind)) return;
    const attrs = node.attrs as Readonly<Record<string, string>>;
    const block = refitted({ type, attrs }, { ...asset, kind });
    // Not while React renders: the change makes other views.
    queueMicrotask(() => {
      const position = editor.isDestroyed ? undefined : getPos();
      if (position !== undefined) correctBlock(editor, position, { type, assetId: asset.id }, block);
    });
  }, [editor, node, getPos, asset, kind]);
}
