import { Button, Group, Stack, Text } from '@mantine/core';
import { MAX_VIDEO_MS, type AssetDetails } from '@toasoan/domain';
import type { RefObject } from 'react';
import { writeClock } from '../chapters/clock.ts';
import { sourcesOf } from '../../../api/preview.ts';
import { SaveBar } from '../recipe/save-bar.tsx';
import { useRecipePart } from '../recipe/use-recipe-part.ts';

const KEYS = ['posterAtMs'] as const;

interface Props {
  readonly asset: AssetDetails;
  readonly player: RefObject<HTMLMediaElement>;
}

/** Chooses the frame a video shows before it plays. */
export function PosterTool({ asset, player }: Props) {
  const part = useRecipePart(asset, KEYS);
  const { posterAtMs } = part.value;
  const sources = sourcesOf(asset, 480);
  const take = (): void => {
    const at = Math.round((player.current?.currentTime ?? 0) * 1_000);
    part.change({ posterAtMs: Math.min(at, asset.durationMs ?? MAX_VIDEO_MS, MAX_VIDEO_MS) });
  };
  return (
    <Stack>
      {sources ? (
        <figure style={{ margin: 0 }}>
          <img
            {...sources}
            sizes="20rem"
            alt="Khung hình đại diện đang dùng"
            style={{ width: '100%', maxWidth: '20rem', height: 'auto' }}
          />
          <figcaption>Khung hình đang dùng</figcaption>
        </figure>
      ) : null}
      <Text role="status">
        {posterAtMs === null
          ? 'Máy tự chọn khung hình rõ và tiêu biểu.'
          : `Khung hình ở ${writeClock(posterAtMs, true)} do người chọn.`}
      </Text>
      <Group>
        <Button variant="default" onClick={take}>
          Lấy khung hình đang xem
        </Button>
        {posterAtMs === null ? null : (
          <Button variant="default" onClick={() => part.change({ posterAtMs: null })}>
            Về tự động
          </Button>
        )}
      </Group>
      <SaveBar part={part} what="khung hình đại diện" />
    </Stack>
  );
}
