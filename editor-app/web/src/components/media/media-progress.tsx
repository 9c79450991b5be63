import { Progress, Text } from '@mantine/core';
import type { AssetView } from '@toasoan/domain';
import * as words from '#words/media';
import { stageInWords, timeLeftInWords } from './progress-in-words.ts';

interface Props {
  readonly asset: Pick<AssetView, 'state' | 'progress' | 'fileName' | 'words'>;
}

/** How far the work on an asset is. Only a new step is read out, not every percent. */
export function MediaProgress({ asset }: Props) {
  const { progress } = asset;
  const percent = Math.floor(progress?.percent ?? 0);
  return (
    <div>
      <Text role="status">{stageInWords(progress)}</Text>
      <Progress value={percent} aria-label={words.progressOf(asset.words.title || asset.fileName)} my={6} />
      <Text size="sm" c="dimmed">
        {percent}%{timeLeftInWords(progress)}
        {asset.state === 'ready' ? words.stillUsable : ''}
      </Text>
    </div>
  );
}
