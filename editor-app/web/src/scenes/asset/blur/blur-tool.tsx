import { Button, Checkbox, Group, Stack, Text } from '@mantine/core';
import { MAX_BLUR_BOXES, type AssetDetails, type Box } from '@toasoan/domain';
import { useId, useState } from 'react';
import * as words from '#words/asset/blur';
import { isShowable, originalUrl, sourcesOf } from '../../../api/preview.ts';
import { isAtWork } from '../../../api/assets.ts';
import { SaveBar } from '../recipe/save-bar.tsx';
import { useRecipePart } from '../recipe/use-recipe-part.ts';
import { addBoxes, boxInWords, middleBox, openProposals } from './boxes.ts';
import { ConfirmBlur } from './confirm-blur.tsx';
import { FindFaces } from './find-faces.tsx';
import { RegionLayer } from './region-layer.tsx';

const KEYS = ['blur'] as const;

/** Draws the regions that are made unrecognisable in every public file. */
export function BlurTool({ asset }: { readonly asset: AssetDetails }) {
  const part = useRecipePart(asset, KEYS);
  const [drawing, setDrawing] = useState(false);
  const [uncovered, setUncovered] = useState(false);
  const help = useId();
  const sources = sourcesOf(asset, 1_280);
  // New regions take the old pictures away at once; what is drawn is kept here until the new ones are there.
  if (!sources)
    return (
      <Text c="dimmed" role="status">
        {isAtWork(asset) ? words.remaking : words.noPicture}
      </Text>
    );

  const boxes = part.value.blur;
  const put = (blur: readonly Box[]): void => part.change({ blur: [...blur] });
  const proposals = openProposals(asset.faces ?? [], boxes);
  const full = boxes.length >= MAX_BLUR_BOXES;
  const mayUncover =
    asset.kind === 'picture' && asset.recipe.blur.length > 0 && asset.may.takeOriginal && isShowable(asset);
  return (
    <Stack>
      <Text id={help}>{words.howToDraw}</Text>
      <Group>
        <Button variant="default" disabled={full} onClick={() => put(addBoxes(boxes, [middleBox()]))}>
          {words.addRegion}
        </Button>
        <Button
          variant={drawing ? 'filled' : 'default'}
          aria-pressed={drawing}
          onClick={() => setDrawing(!drawing)}
        >
          {words.drawByFinger}
        </Button>
      </Group>
      <FindFaces asset={asset} proposals={proposals} onAdopt={(faces) => put(addBoxes(boxes, faces))} />
      <RegionLayer
        boxes={boxes}
        proposals={proposals}
        drawing={drawing}
        helpId={help}
        onChange={put}
        onAdopt={(face) => put(addBoxes(boxes, [face]))}
      >
        {uncovered && mayUncover ? (
          <img src={originalUrl(asset.id)} alt={words.originalToDrawOn} draggable={false} />
        ) : (
          <img
            {...sources}
            sizes="(min-width: 62em) 48rem, 100vw"
            alt={words.pictureToDrawOn}
            draggable={false}
          />
        )}
      </RegionLayer>
      {mayUncover ? (
        <Checkbox
          size="md"
          label={words.drawOnOriginal}
          description={words.viewIsRecorded}
          checked={uncovered}
          onChange={(event) => setUncovered(event.currentTarget.checked)}
        />
      ) : null}
      <Text role="status" size="sm">
        {boxes.length === 0 ? words.noRegions : words.regionCount(boxes.length, full)}
      </Text>
      {boxes.length > 0 ? (
        <ol>
          {boxes.map((box, index) => (
            <li key={index}>
              {words.regionAt(index + 1, boxInWords(box))}{' '}
              <Button
                variant="subtle"
                onClick={() => put(boxes.filter((_, other) => other !== index))}
                aria-label={words.removeRegion(index + 1)}
              >
                {words.remove}
              </Button>
            </li>
          ))}
        </ol>
      ) : null}
      <SaveBar part={part} what={words.what} />
      <ConfirmBlur asset={asset} changed={part.changed} />
    </Stack>
  );
}
