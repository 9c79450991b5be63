import { isFigureShape, type AssetView, type MediaNodeType, type MediaWord } from '@toasoan/domain';
import { useContext } from 'react';
import * as texts from '#words/text';
import { useAssetsHere } from '../../api/assets.ts';
import { MediaInText } from './media-in-text.tsx';
import { QuotedWords } from './quoted-words.tsx';
import { QuotingContext } from './quoting.ts';
import classes from './rich-text.module.css';

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

interface Props {
  readonly type: MediaNodeType;
  readonly attrs: Readonly<Record<string, unknown>>;
}

/** A medium of the body with its words; those that are not seen on the page are shown too, since they are approved. */
export function MediaText({ type, attrs }: Props) {
  const asset = useAssetsHere().get(text(attrs['assetId']));
  const alt = text(attrs['alt']);
  const title = text(attrs['title']);
  const caption = text(attrs['caption']);
  const credit = text(attrs['credit']);
  const { crop } = attrs;
  const quoting = useContext(QuotingContext);
  const said = (word: MediaWord, words: string) => <QuotedWords media={attrs} word={word} text={words} />;
  return (
    <figure>
      {type === 'audio' && title ? <p className={classes.title}>{said('title', title)}</p> : null}
      <MediaInText
        type={type}
        asset={asset}
        alt={alt}
        title={title}
        shape={isFigureShape(crop) ? crop : ''}
      />
      <figcaption>
        {caption ? <span>{said('caption', caption)}</span> : null}
        {credit ? (
          <span className={classes.credit}>
            {' '}
            {sourceOf(type, asset)}: {said('credit', credit)}
          </span>
        ) : null}
        {type === 'figure' ? (
          <span className={classes.alt} aria-hidden={alt !== '' && quoting === null}>
            {alt === '' ? (
              texts.noAlt
            ) : (
              <>
                {texts.alt} {said('alt', alt)}
              </>
            )}
          </span>
        ) : null}
        {(type === 'audio' || type === 'attachment') && title === '' ? (
          <span className={classes.alt}>{texts.noTitle}</span>
        ) : null}
      </figcaption>
    </figure>
  );
}

/** What the name before a credit says somebody made. */
function sourceOf(type: MediaNodeType, asset: AssetView | undefined): string {
  if (type === 'video') return texts.video;
  if (type === 'audio') return texts.audio;
  return asset?.kind === 'document' ? texts.source : texts.picture;
}
