import { Button, Group, Stack, Text } from '@mantine/core';
import { MAX_VIDEO_MS, type AssetDetails } from '@toasoan/domain';
import type { RefObject } from 'react';
import * as assetFocus from '#words/asset/focus';
import * as words from '#words/asset/video';
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
            alt={words.currentPoster}
            style={{ width: '100%', maxWidth: '20rem', height: 'auto' }}
          />
          <figcaption>{words.currentPosterCaption}</figcaption>
        </figure>
      ) : null}
      <Text role="status">
        {posterAtMs === null ? words.posterByMachine : words.posterByPerson(writeClock(posterAtMs, true))}
      </Text>
      <Group>
        <Button variant="default" onClick={take}>
          {words.takeShownFrame}
        </Button>
        {posterAtMs === null ? null : (
          <Button variant="default" onClick={() => part.change({ posterAtMs: null })}>
            {assetFocus.automatic}
          </Button>
        )}
      </Group>
      <SaveBar part={part} what={words.poster} />
    </Stack>
  );
}
