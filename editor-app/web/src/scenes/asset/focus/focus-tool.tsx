import { Button, Stack, Text, VisuallyHidden } from '@mantine/core';
import { CROPS, defaultFocus, type AssetDetails } from '@toasoan/domain';
import { sourcesOf } from '../../../api/preview.ts';
import { SaveBar } from '../recipe/save-bar.tsx';
import { useRecipePart } from '../recipe/use-recipe-part.ts';
import { CropPreviews, type Shape } from './crop-previews.tsx';
import { FocusPicker } from './focus-picker.tsx';
import { focusInWords } from './move-focus.ts';

const KEYS = ['focus'] as const;

const PICTURE_SHAPES: readonly Shape[] = [
  { ...CROPS['16x9'], label: '16:9, đầu trang' },
  { ...CROPS['4x3'], label: '4:3, danh sách' },
  { ...CROPS['1x1'], label: '1:1, vuông' },
  { ...CROPS['4x5'], label: '4:5, dọc' },
  { ...CROPS.share, label: '1200×630, chia sẻ' },
];
const VIDEO_SHAPES: readonly Shape[] = [
  { width: 1080, height: 1920, label: '9:16, video dọc' },
  { width: 1080, height: 1080, label: '1:1, video vuông' },
];

/** Sets the point that every crop keeps in view, and shows what the crops become. */
export function FocusTool({ asset }: { readonly asset: AssetDetails }) {
  const part = useRecipePart(asset, KEYS);
  const sources = sourcesOf(asset, 800);
  const { width, height } = asset;
  if (!sources || !width || !height) return <Text c="dimmed">Chưa có hình để chọn điểm chính.</Text>;
  const size = { width, height };
  const chosen = part.value.focus;
  const focus = chosen ?? asset.attention ?? defaultFocus(size);
  return (
    <Stack>
      <FocusPicker sources={sources} focus={focus} onChange={(next) => part.change({ focus: next })} />
      <Text size="sm" c="dimmed">
        {chosen ? 'Điểm chính do người chọn.' : 'Điểm chính do máy tự tìm.'}
      </Text>
      <VisuallyHidden role="status">
        {part.changed ? `Điểm chính: ${focusInWords(focus)}` : ''}
      </VisuallyHidden>
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
          Về tự động
        </Button>
      ) : null}
      <SaveBar part={part} what="điểm chính" />
    </Stack>
  );
}
