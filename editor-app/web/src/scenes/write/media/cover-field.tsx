import { coversIn, type AssetView, type StoryContent } from '@toasoan/domain';
import { IconPhoto } from '@tabler/icons-react';
import { useAssetsHere } from '../../../api/assets.ts';
import { previewSources } from '../../../api/preview.ts';
import classes from './media.module.css';

interface Props {
  readonly content: Pick<StoryContent, 'body' | 'coverAssetId'>;
  readonly onChange: (coverAssetId: string | null) => void;
}

/** The picture for lists and shares: the first of the text by itself, or one that is chosen. */
export function CoverField({ content, onChange }: Props) {
  const assets = useAssetsHere();
  const inText = coversIn(content.body);
  const ids = [...new Set(content.coverAssetId ? [...inText, content.coverAssetId] : inText)];
  if (ids.length === 0) return null;
  return (
    <fieldset className={classes.covers}>
      <legend>Ảnh đại diện (hiện trong danh sách và khi chia sẻ)</legend>
      {ids.map((id, index) => (
        <Choice
          key={id}
          asset={assets.get(id)}
          name={`Ảnh ${index + 1}`}
          checked={content.coverAssetId === id || (content.coverAssetId === null && index === 0)}
          onChoose={() => onChange(id)}
        />
      ))}
    </fieldset>
  );
}

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
