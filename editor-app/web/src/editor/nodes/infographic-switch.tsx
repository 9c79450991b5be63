import { Switch } from '@mantine/core';
import type { AssetView, MediaNodeType } from '@toasoan/domain';
import type { ReactNodeViewProps } from '@tiptap/react';
import * as words from '#words/editor/nodes';
import { asAttachment, asInfographic, type MediaBlock } from '../media-node.ts';
import { focusInBlock } from './focus-in-block.ts';
import { replaceBlock } from './replace-block.ts';

const MARK = 'data-infographic';

interface Props {
  readonly view: ReactNodeViewProps;
  readonly asset: AssetView | undefined;
}

/** Shows a PDF as a picture in the text, or offers it as a file. Other documents are files only: nothing is shown. */
export function InfographicSwitch({ view, asset }: Props) {
  if (asset?.kind !== 'document' || asset.format !== 'pdf') return null;
  const { editor, node, getPos } = view;
  const type = node.type.name as MediaNodeType;
  const shown = type === 'figure';
  const change = (): void => {
    const position = getPos();
    if (position === undefined) return;
    const block: MediaBlock = { type, attrs: node.attrs };
    const next = shown ? asAttachment(block, asset) : asInfographic(block, asset);
    if (replaceBlock(editor, position, { type, assetId: asset.id }, next))
      focusInBlock(editor, position, `[${MARK}]`);
  };
  return (
    <Switch
      label={words.asInfographic}
      description={shown ? undefined : words.asInfographicHint}
      checked={shown}
      onChange={change}
      {...{ [MARK]: '' }}
    />
  );
}
