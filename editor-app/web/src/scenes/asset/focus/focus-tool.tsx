import { Button, Stack, Text, VisuallyHidden } from '@mantine/core';
import { CROPS, defaultFocus, type AssetDetails } from '@toasoan/domain';
import * as words from '#words/asset/focus';
import { sourcesOf } from '../../../api/preview.ts';
import { SaveBar } from '../recipe/save-bar.tsx';
import { useRecipePart } from '../recipe/use-recipe-part.ts';
import { CropPreviews, type Shape } from './crop-previews.tsx';
import { FocusPicker } from './focus-picker.tsx';
import { focusInWords } from './move-focus.ts';

const KEYS = ['focus'] as const;

const PICTURE_SHAPES: readonly Shape[] = [
  { ...CROPS['16x9'], label: words.pageHead },
  { ...CROPS['4x3'], label: words.list },
  { ...CROPS['1x1'], label: words.square },
  { ...CROPS['4x5'], label: words.portrait },
  { ...CROPS.share, label: words.sharing },
];
const VIDEO_SHAPES: readonly Shape[] = [
  { width: 1080, height: 1920, label: words.portraitVideo },
  { width: 1080, height: 1080, label: words.squareVideo },
];

/** Sets the point that every crop keeps in view, and shows what the crops become. */
export function FocusTool({ asset }: { readonly asset: AssetDetails }) {
  const part = useRecipePart(asset, KEYS);
  const sources = sourcesOf(asset, 800);
  const { width, height } = asset;
  if (!sources || !width || !height) return <Text c="dimmed">{words.noPicture}</Text>;
  const size = { width, height };
  const chosen = part.value.focus;
  const focus = chosen ?? asset.attention ?? defaultFocus(size);
  return (
    <Stack>
      <FocusPicker sources={sources} focus={focus} onChange={(next) => part.change({ focus: next })} />
      <Text size="sm" c="dimmed">
        {chosen ? words.chosenByPerson : words.foundByMachine}
      </Text>
      <VisuallyHidden role="status">{part.changed ? words.at(focusInWords(focus)) : ''}</VisuallyHidden>
      <CropPreviews
        src={sources.src}
        size={size}
        focus={focus}
        shapes={asset.kind === 'video' ? VIDEO_SHAPES : PICTURE_SHAPES}
      />
      {chosen ? (
        <Button
          variant="default"
          style={{ alignSelf: 'flex-start' }}
          onClick={() => part.change({ focus: null })}
        >
          {words.automatic}
        </Button>
      ) : null}
      <SaveBar part={part} what={words.what} />
    </Stack>
  );
}
