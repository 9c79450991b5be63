import type { AssetDetails } from '@toasoan/domain';
import type { RefObject } from 'react';
import * as words from '#words/asset/page';
import { AttachmentCard } from '../../../components/media/attachment-card.tsx';
import { AudioPreview } from '../../../components/media/audio-preview.tsx';
import { PagesPreview } from '../../../components/media/pages-preview.tsx';
import { PicturePreview } from '../../../components/media/picture-preview.tsx';
import { VideoPreview } from '../../../components/media/video-preview.tsx';
import classes from './preview.module.css';

interface Props {
  readonly asset: AssetDetails;
  /** Where the player is put, for the tools that ask how far it is. */
  readonly player: RefObject<HTMLMediaElement>;
}

/** An asset to look at or listen to, as the public would. */
export function Preview({ asset, player }: Props) {
  switch (asset.kind) {
    case 'picture':
      return <PicturePreview asset={asset} />;
    case 'video':
      return <VideoPreview asset={asset} player={player} />;
    case 'audio':
      return <AudioPreview asset={asset} player={player} />;
    case 'document':
      return asset.renditions.length > 0 ? <PagesPreview asset={asset} /> : <AttachmentCard asset={asset} />;
    case null:
      return <p className={classes.none}>{words.notIdentified}</p>;
  }
}
