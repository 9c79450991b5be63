import { ActionIcon, Group } from '@mantine/core';
import { NodeViewWrapper, type ReactNodeViewProps } from '@tiptap/react';
import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react';
import { useAssetsHere } from '../../api/assets.ts';
import { AssetPicture } from '../../components/text/asset-picture.tsx';
import { FigureField } from './figure-field.tsx';
import { moveBlock } from './move-block.ts';
import classes from './figure.module.css';

type Attribute = 'alt' | 'caption' | 'credit';

/** A picture in the text being written: its preview, its words, and ways to move and remove it. */
export function FigureView({
  editor,
  node,
  getPos,
  updateAttributes,
  deleteNode,
  selected,
}: ReactNodeViewProps) {
  const attrs = node.attrs as Readonly<Record<Attribute | 'assetId', string>>;
  const asset = useAssetsHere().get(attrs.assetId);
  const name = asset?.fileName ?? 'ảnh';
  const set = (attribute: Attribute) => (value: string) => updateAttributes({ [attribute]: value });

  const move = (by: -1 | 1): void => {
    const from = getPos();
    const to = from === undefined ? null : moveBlock(editor, from, by);
    if (to === null) return;
    // The view was made anew at its new place: the button pressed keeps the focus there.
    requestAnimationFrame(() => {
      const moved = editor.view.nodeDOM(to);
      if (moved instanceof HTMLElement) moved.querySelector<HTMLElement>(`[data-move="${by}"]`)?.focus();
    });
  };
  const remove = (): void => {
    deleteNode();
    editor.commands.focus();
  };
  return (
    <NodeViewWrapper
      as="div"
      className={selected ? `${classes.figure} ${classes.selected}` : classes.figure}
      contentEditable={false}
    >
      <div role="group" aria-label={`Ảnh ${name}`}>
        <AssetPicture asset={asset} alt={attrs.alt} sizes="(min-width: 62em) 40rem, 90vw" />
        <div className={classes.fields}>
          <FigureField
            label="Mô tả ảnh cho người không nhìn thấy (alt)"
            hint="Nói điều thấy trong ảnh, ví dụ: Học sinh xếp hàng chào cờ ở sân trường."
            value={attrs.alt}
            max={1_000}
            wanted
            onChange={set('alt')}
          />
          <FigureField label="Chú thích" value={attrs.caption} max={2_000} onChange={set('caption')} />
          <FigureField label="Nguồn ảnh" value={attrs.credit} max={300} onChange={set('credit')} />
        </div>
        <Group gap={0}>
          <ActionIcon data-move={-1} aria-label={`Chuyển ${name} lên trên`} onClick={() => move(-1)}>
            <IconArrowUp aria-hidden />
          </ActionIcon>
          <ActionIcon data-move={1} aria-label={`Chuyển ${name} xuống dưới`} onClick={() => move(1)}>
            <IconArrowDown aria-hidden />
          </ActionIcon>
          <ActionIcon aria-label={`Bỏ ${name} khỏi bài`} onClick={remove} color="red.9">
            <IconTrash aria-hidden />
          </ActionIcon>
        </Group>
      </div>
    </NodeViewWrapper>
  );
}
