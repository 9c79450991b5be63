import { Text } from '@mantine/core';
import type { AssetView } from '@toasoan/domain';
import { kindInWords } from '../../../../components/media/in-words.ts';
import { MediaThumb } from '../../../../components/media/media-thumb.tsx';
import classes from '../media.module.css';

interface Props {
  readonly asset: AssetView;
  /** Why it cannot be chosen; null when it can. */
  readonly reason: string | null;
  readonly chosen: boolean;
  readonly onToggle: () => void;
}

/** An asset of the library to be chosen for a story. */
export function PickerItem({ asset, reason, chosen, onToggle }: Props) {
  return (
    <li>
      <label className={classes.choice}>
        <MediaThumb asset={asset} sizes="11rem" />
        <span className={classes.tick}>
          <input type="checkbox" checked={chosen} disabled={reason !== null} onChange={onToggle} />
          <span className={classes.name}>{asset.words.title || asset.fileName}</span>
        </span>
        <Text component="span" size="sm" c="dimmed">
          {kindInWords(asset)}
          {reason === null ? '' : `. ${reason}`}
        </Text>
      </label>
    </li>
  );
}
