import {
  FANPAGE_LIMITS,
  type FanpageAttachment as Attachment,
  type FanpagePhoto,
  type FanpageScreen,
  type ShareCard,
} from '@toasoan/domain';
import * as words from '#words/preview';
import { fileUrl, previewUrl } from '../../api/preview.ts';
import classes from './preview.module.css';

interface Props {
  readonly attachment: Attachment;
  readonly link: string;
  readonly screen: FanpageScreen;
}

/** What stands under the text: the card of the link, the pictures, or the video. */
export function FanpageAttachment({ attachment, link, screen }: Props) {
  switch (attachment.kind) {
    case 'link':
      return <LinkCard card={attachment.card} link={link} screen={screen} />;
    case 'photos':
      return <Album photos={attachment.photos} />;
    case 'video':
      return (
        <video
          className={classes.film}
          controls
          playsInline
          preload="none"
          src={fileUrl(attachment.assetId, attachment.file)}
          poster={attachment.poster ? previewUrl(attachment.assetId, attachment.poster) : undefined}
          aria-label={attachment.caption || words.postVideo}
        />
      );
  }
}

function LinkCard({ card, link, screen }: { readonly card: ShareCard } & Omit<Props, 'attachment'>) {
  const { picture } = card;
  const { width, height } = FANPAGE_LIMITS.largeCard;
  const small = picture !== null && (picture.width < width || picture.height < height);
  return (
    <div className={`${classes.card} ${small ? classes.smallCard : ''}`}>
      {picture ? (
        <img
          src={previewUrl(picture.assetId, picture)}
          alt={picture.alt}
          width={picture.width}
          height={picture.height}
        />
      ) : null}
      <div className={classes.cardWords}>
        <span className={classes.host}>{new URL(link).host.toUpperCase()}</span>
        <strong>{card.title}</strong>
        {screen === 'desktop' ? <span className={classes.about}>{card.description}</span> : null}
      </div>
    </div>
  );
}

/** Five pictures are seen at once; the last tells how many are behind it. */
const SEEN = 5;

function Album({ photos }: { readonly photos: readonly FanpagePhoto[] }) {
  const seen = photos.slice(0, SEEN);
  const behind = photos.length - seen.length;
  return (
    <ul className={classes.album} data-count={seen.length}>
      {seen.map(({ assetId, file, alt }, index) => (
        <li key={`${assetId} ${file.name}`}>
          <img src={previewUrl(assetId, file)} alt={alt} />
          {behind > 0 && index === SEEN - 1 ? (
            <span className={classes.behind}>
              <span aria-hidden>+{behind}</span>
              <span className={classes.unseen}>{words.morePictures(behind)}</span>
            </span>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
