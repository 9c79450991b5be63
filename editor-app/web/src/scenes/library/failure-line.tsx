import { Button } from '@mantine/core';
import { formatDateTime, type AssetView } from '@toasoan/domain';
import { Link } from 'react-router-dom';
import * as common from '#words/common';
import * as words from '#words/library';
import { failureInWords, kindInWords } from '../../components/media/in-words.ts';
import titles from '../../components/title-link.module.css';
import classes from './library.module.css';

interface Props {
  readonly asset: AssetView;
  readonly selected: boolean;
  readonly busy: boolean;
  readonly onSelect: () => void;
  readonly onRetry: () => void;
}

/** A failed asset: what, why, whose, since when, and a way to try again. */
export function FailureLine({ asset, selected, busy, onSelect, onRetry }: Props) {
  const title = asset.words.title || asset.fileName;
  return (
    <li>
      <label className={classes.line}>
        <input type="checkbox" checked={selected} onChange={onSelect} aria-label={words.select(title)} />
      </label>
      <div className={classes.about}>
        <h2 className={classes.title}>
          <Link to={`/tu-lieu/${asset.id}`} className={titles.link}>
            {title}
          </Link>
        </h2>
        <p>{failureInWords(asset)}</p>
        <p className={classes.facts}>
          <span>{kindInWords(asset)}</span>
          <span>{asset.unit.name}</span>
          <span>{asset.uploader.name}</span>
          <time dateTime={asset.createdAt}>{words.sentAt(formatDateTime(asset.createdAt))}</time>
        </p>
      </div>
      <Button variant="default" disabled={busy} onClick={onRetry} aria-label={words.processAgainNamed(title)}>
        {common.processAgain}
      </Button>
    </li>
  );
}
