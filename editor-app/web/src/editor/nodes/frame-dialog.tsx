import { Button, Group, Stack, Text } from '@mantine/core';
import { FIGURE_SHAPES, type FigureShape } from '@toasoan/domain';
import * as common from '#words/common';
import * as words from '#words/editor/frame';
import { Dialog } from '../../components/dialog.tsx';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { Loading } from '../../components/loading.tsx';
import { FocusTool } from '../../scenes/asset/focus/focus-tool.tsx';
import { RadioChoice } from '../../scenes/asset/radio-choice.tsx';
import { useAsset } from '../../scenes/asset/use-asset.ts';

const CHOICES: readonly { readonly value: FigureShape; readonly label: string }[] = [
  { value: '', label: words.uncropped },
  ...Object.entries(FIGURE_SHAPES).map(([value, label]) => ({ value: value as FigureShape, label })),
];

interface Props {
  readonly assetId: string;
  readonly shape: FigureShape;
  readonly onChange: (shape: FigureShape) => void;
  readonly onClose: () => void;
}

/** The shape of a picture where it stands in this story, and the point that every cut of it keeps in view. */
export function FrameDialog({ assetId, shape, onChange, onClose }: Props) {
  const { data: asset, error, refetch } = useAsset(assetId);
  return (
    <Dialog title={words.title} onClose={onClose} size="lg" large>
      <Stack>
        <RadioChoice legend={words.inThisStory} options={CHOICES} value={shape} onChange={onChange} />
        <h3>{words.focus}</h3>
        <Text size="sm" c="dimmed">
          {words.focusHint}
        </Text>
        <ErrorNotice error={error} onRetry={() => void refetch()} />
        {asset ? <FocusTool asset={asset} /> : error ? null : <Loading label={words.opening} />}
        <Group justify="flex-end">
          <Button onClick={onClose}>{common.done}</Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
