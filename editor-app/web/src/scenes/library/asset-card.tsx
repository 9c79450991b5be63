import { formatDate, type AssetView } from '@toasoan/domain';
import { Link } from 'react-router-dom';
import * as words from '#words/library';
import { kindInWords } from '../../components/media/in-words.ts';
import { MediaThumb } from '../../components/media/media-thumb.tsx';
import titles from '../../components/title-link.module.css';
import { childrenBadge, stateBadge, type Badge } from './badge-words.ts';
import classes from './library.module.css';

interface Props {
  readonly asset: AssetView;
  readonly selected: boolean;
  /** Absent for who may not change it. */
  readonly onSelect?: () => void;
}

/** One asset of the library. The title is the link; the whole card is its target. */
export function AssetCard({ asset, selected, onSelect }: Props) {
  const title = asset.words.title || asset.fileName;
  return (
    <li className={`${classes.card} ${selected ? classes.selected : ''}`}>
      <MediaThumb asset={asset} />
      <div className={classes.words}>
        <h2 className={classes.title}>
          <Link to={`/tu-lieu/${asset.id}`} className={`${titles.link} ${titles.filling}`}>
            {title}
          </Link>
        </h2>
        <p className={classes.facts}>
          <span>{kindInWords(asset)}</span>
          <span>{asset.unit.name}</span>
          <span>{formatDate(asset.createdAt)}</span>
          {asset.words.shared ? <span>{words.isShared}</span> : null}
        </p>
        <BadgeLine badge={stateBadge(asset)} />
        <BadgeLine badge={childrenBadge(asset)} />
      </div>
      {onSelect ? (
        <label className={classes.pick}>
          <input type="checkbox" checked={selected} onChange={onSelect} aria-label={words.select(title)} />
        </label>
      ) : null}
    </li>
  );
}

function BadgeLine({ badge }: { readonly badge: Badge | null }) {
  return badge ? <span className={`${classes.badge} ${classes[badge.tone]}`}>{badge.words}</span> : null;
}
