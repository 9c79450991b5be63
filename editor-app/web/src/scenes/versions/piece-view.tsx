import type { PieceDifference } from '@toasoan/domain';
import * as texts from '#words/version-pieces';
import { useAssetsHere } from '../../api/assets.ts';
import { MediaThumb } from '../../components/media/media-thumb.tsx';
import { pieceFate, pieceName } from './piece-words.ts';
import { Runs } from './runs.tsx';
import classes from './versions.module.css';

const TEXTS: Readonly<Record<string, string>> = {
  alt: texts.alt,
  title: texts.title,
  caption: texts.caption,
  credit: texts.credit,
  crop: texts.crop,
};

/** One piece of the text with what became of it. */
export function PieceView({ part }: { readonly part: PieceDifference }) {
  const piece = part.after ?? part.before;
  const fate = pieceFate(part);
  if (!piece) return null;
  return (
    <div className={`${classes.piece} ${fate ? classes.differs : ''}`}>
      {fate ? (
        <p className={classes.fate}>
          {pieceName(part)}: {fate}
        </p>
      ) : null}
      {piece.kind === 'media' ? <MediaPiece part={part} /> : null}
      {piece.kind === 'text' ? (
        <p className={piece.node.type === 'heading' ? classes.heading : classes.line}>
          <Runs runs={part.runs} />
        </p>
      ) : null}
    </div>
  );
}

function MediaPiece({ part }: { readonly part: PieceDifference }) {
  const assets = useAssetsHere();
  const attrs = (part.after ?? part.before)?.node.attrs ?? {};
  const asset = assets.get(textOf(attrs['assetId']));
  const differing = new Map(part.attributes.map(({ name, runs }) => [name, runs]));
  const words = Object.keys(TEXTS).filter((name) => textOf(attrs[name]) !== '' || differing.has(name));
  return (
    <div className={classes.media}>
      <div className={classes.thumb}>
        {asset ? <MediaThumb asset={asset} sizes="9rem" /> : <span>{texts.fileGone}</span>}
      </div>
      <dl className={classes.words}>
        {asset ? (
          <div>
            <dt>{texts.file}</dt>
            <dd>{asset.fileName}</dd>
          </div>
        ) : null}
        {words.map((name) => (
          <div key={name}>
            <dt>{TEXTS[name]}</dt>
            <dd>
              <Runs runs={differing.get(name) ?? [{ kind: 'same', text: textOf(attrs[name]) }]} />
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
