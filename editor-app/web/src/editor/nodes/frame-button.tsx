import { Button } from '@mantine/core';
import { FIGURE_SHAPES, type AssetView, type FigureShape } from '@toasoan/domain';
import type { ReactNodeViewProps } from '@tiptap/react';
import { Suspense, useState } from 'react';
import * as words from '#words/editor/nodes';
import { later } from '../../components/later.ts';

const FrameDialog = later(async () => (await import('./frame-dialog.tsx')).FrameDialog);

interface Props {
  readonly view: ReactNodeViewProps;
  readonly asset: AssetView;
}

/** Says in which shape a picture stands in the story, and opens the choice. */
export function FrameButton({ view, asset }: Props) {
  const [open, setOpen] = useState(false);
  const { crop } = view.node.attrs as { readonly crop: FigureShape };
  return (
    <>
      <Button variant="default" size="sm" style={{ justifySelf: 'start' }} onClick={() => setOpen(true)}>
        {words.frame(crop === '' ? words.wholePicture : FIGURE_SHAPES[crop])}
      </Button>
      {open ? (
        <Suspense>
          <FrameDialog
            assetId={asset.id}
            shape={crop}
            onChange={(shape) => view.updateAttributes({ crop: shape })}
            onClose={() => setOpen(false)}
          />
        </Suspense>
      ) : null}
    </>
  );
}
