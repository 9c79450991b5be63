import { useAssetsHere } from '../../api/assets.ts';
import { AssetPicture } from './asset-picture.tsx';
import classes from './rich-text.module.css';

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** A picture of the body with its words; the alt text is shown too, since it is approved with the rest. */
export function FigureText({ attrs }: { readonly attrs: Readonly<Record<string, unknown>> }) {
  const asset = useAssetsHere().get(text(attrs['assetId']));
  const alt = text(attrs['alt']);
  const caption = text(attrs['caption']);
  const credit = text(attrs['credit']);
  return (
    <figure>
      <AssetPicture asset={asset} alt={alt} />
      <figcaption>
        {caption ? <span className={classes.caption}>{caption}</span> : null}
        {credit ? <span className={classes.credit}> Ảnh: {credit}</span> : null}
        <span className={classes.alt} aria-hidden={alt !== ''}>
          {alt === '' ? 'Chưa có mô tả ảnh (alt)' : `Mô tả ảnh: ${alt}`}
        </span>
      </figcaption>
    </figure>
  );
}
