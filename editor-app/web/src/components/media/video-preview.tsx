import type { AssetView } from '@toasoan/domain';
import { useRef, type RefObject } from 'react';
import * as words from '#words/media';
import { fileUrl, previewSources } from '../../api/preview.ts';
import classes from './media.module.css';
import { PicturePreview } from './picture-preview.tsx';
import { captionFiles, playerFile } from './player-file.ts';
import { useSteadySource } from './use-steady-source.ts';

interface Props {
  readonly asset: AssetView;
  /** Where the player is put, for tools that ask how far it is. Without one nothing is fetched before it is played. */
  readonly player?: RefObject<HTMLMediaElement>;
}

/** A video to play with its captions; its poster until there is something to play. */
export function VideoPreview({ asset, player }: Props) {
  const file = playerFile(asset.files);
  if (!file) return <PicturePreview asset={asset} />;
  return <Player asset={asset} player={player} address={fileUrl(asset.id, file)} />;
}

function Player({ asset, player, address }: Props & { readonly address: string }) {
  const own = useRef<HTMLMediaElement>(null);
  const element = player ?? own;
  const src = useSteadySource(element, address);
  const captions = captionFiles(asset.files);
  return (
    <video
      // The element of a player whose tracks changed keeps the old ones.
      key={captions.map(({ sha256 }) => sha256).join()}
      ref={element as RefObject<HTMLVideoElement>}
      className={classes.video}
      controls
      playsInline
      preload={player ? 'metadata' : 'none'}
      src={src}
      poster={previewSources(asset)?.src}
      width={asset.width ?? undefined}
      height={asset.height ?? undefined}
      aria-label={asset.words.alt || asset.words.title || asset.fileName}
    >
      {captions.map((file, index) => (
        <track
          key={file.name}
          kind="captions"
          src={fileUrl(asset.id, file)}
          srcLang={file.language ?? 'vi'}
          label={file.label ?? file.language ?? words.captions}
          default={index === 0}
        />
      ))}
    </video>
  );
}
