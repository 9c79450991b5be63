import { Button, Group, Stack, Text } from '@mantine/core';
import { FIGURE_SHAPES, type FigureShape } from '@toasoan/domain';
import { Dialog } from '../../components/dialog.tsx';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { Loading } from '../../components/loading.tsx';
import { FocusTool } from '../../scenes/asset/focus/focus-tool.tsx';
import { RadioChoice } from '../../scenes/asset/radio-choice.tsx';
import { useAsset } from '../../scenes/asset/use-asset.ts';

const CHOICES: readonly { readonly value: FigureShape; readonly label: string }[] = [
  { value: '', label: 'Nguyên ảnh, không cắt' },
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
    <Dialog title="Khung hình và điểm chính" onClose={onClose} size="lg" large>
      <Stack>
        <RadioChoice legend="Khung hình trong bài này" options={CHOICES} value={shape} onChange={onChange} />
        <h3>Điểm chính của ảnh</h3>
        <Text size="sm" c="dimmed">
          Mọi khung cắt giữ điểm này trong hình. Điểm chính đi theo ảnh: đổi ở đây thì mọi bài dùng ảnh này
          cũng đổi.
        </Text>
        <ErrorNotice error={error} onRetry={() => void refetch()} />
        {asset ? <FocusTool asset={asset} /> : error ? null : <Loading label="Đang mở ảnh…" />}
        <Group justify="flex-end">
          <Button onClick={onClose}>Xong</Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
