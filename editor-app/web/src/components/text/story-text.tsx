import { coverOf, STORY_KINDS, type StoryContent } from '@toasoan/domain';
import * as words from '#words/text';
import { useAssetsHere } from '../../api/assets.ts';
import { AssetPicture } from './asset-picture.tsx';
import { QuotedWords } from './quoted-words.tsx';
import { RichText } from './rich-text.tsx';
import classes from './story-text.module.css';

interface Props {
  readonly content: StoryContent;
  /** Shown above the text; left out where the headline is the heading of the screen. */
  readonly withHeadline?: boolean;
}

/** Everything of a story that is approved and published, to read: text, pictures and the cover. */
export function StoryText({ content, withHeadline = false }: Props) {
  const assets = useAssetsHere();
  const cover = coverOf(content);
  return (
    <div className={classes.story}>
      <p className={classes.kind}>{STORY_KINDS[content.kind]}</p>
      {withHeadline ? (
        <p className={classes.headline}>
          <QuotedWords field="headline" text={content.headline} />
        </p>
      ) : null}
      {content.standfirst ? (
        <p className={classes.standfirst}>
          <QuotedWords field="standfirst" text={content.standfirst} />
        </p>
      ) : null}
      <RichText body={content.body} />
      {content.byline ? (
        <p className={classes.byline}>
          <QuotedWords field="byline" text={content.byline} />
        </p>
      ) : null}
      {cover ? (
        <div className={classes.cover}>
          <p>{content.coverAssetId ? words.cover : words.coverByDefault}</p>
          <AssetPicture asset={assets.get(cover)} alt="" sizes="12rem" />
        </div>
      ) : null}
    </div>
  );
}
