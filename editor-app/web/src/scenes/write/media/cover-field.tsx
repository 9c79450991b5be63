import type { AssetView } from '@toasoan/domain';
import { IconPhoto } from '@tabler/icons-react';
import { memo } from 'react';
import * as words from '#words/write/media';
import { useAssetsHere } from '../../../api/assets.ts';
import { previewSources } from '../../../api/preview.ts';
import classes from './media.module.css';

interface Props {
  /** What in the text can be the cover. */
  readonly inText: readonly string[];
  readonly chosen: string | null;
  readonly onChange: (coverAssetId: string | null) => void;
}

/** The picture for lists and shares: the first of the text by itself, or one that is chosen. Not rendered at every key. */
export const CoverField = memo(function CoverField({ inText, chosen, onChange }: Props) {
  const assets = useAssetsHere();
  const ids = [...new Set(chosen ? [...inText, chosen] : inText)];
  if (ids.length === 0) return null;
  return (
    <fieldset className={classes.covers}>
      <legend>{words.cover}</legend>
      {ids.map((id, index) => (
        <Choice
          key={id}
          asset={assets.get(id)}
          name={words.picture(index + 1)}
          checked={chosen === id || (chosen === null && index === 0)}
          onChoose={() => onChange(id)}
        />
      ))}
    </fieldset>
  );
});

interface ChoiceProps {
  readonly asset: AssetView | undefined;
  readonly name: string;
  readonly checked: boolean;
  readonly onChoose: () => void;
}

function Choice({ asset, name, checked, onChoose }: ChoiceProps) {
  const sources = asset && previewSources(asset);
  return (
    <label className={classes.cover}>
      <input type="radio" name="cover" checked={checked} onChange={onChoose} />
      <span
        className={classes.frame}
        style={asset?.placeholder ? { backgroundImage: `url("${asset.placeholder}")` } : undefined}
      >
        {sources ? (
          <img {...sources} sizes="9rem" alt="" />
        ) : asset?.placeholder ? null : (
          <IconPhoto aria-hidden />
        )}
      </span>
      <span className={classes.coverName}>{name}</span>
    </label>
  );
}
