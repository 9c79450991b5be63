import type { AssetView } from '@toasoan/domain';
import { useRef, type RefObject } from 'react';
import * as words from '#words/media';
import { fileUrl, sourcesOf } from '../../api/preview.ts';
import classes from './media.module.css';
import { playerFile } from './player-file.ts';
import { useSteadySource } from './use-steady-source.ts';

const WAVE_WIDTH = 1_200;

interface Props {
  readonly asset: AssetView;
  /** What it is called here; as in the library when absent. */
  readonly title?: string;
  /** Where the player is put, for tools that ask how far it is. Without one nothing is fetched before it is played. */
  readonly player?: RefObject<HTMLMediaElement>;
}

/** A sound to listen to, under the picture of its wave. */
export function AudioPreview({ asset, title, player }: Props) {
  const wave = sourcesOf(asset, WAVE_WIDTH);
  const file = playerFile(asset.files);
  return (
    <div>
      {wave ? <img {...wave} sizes="(min-width: 62em) 48rem, 100vw" className={classes.wave} alt="" /> : null}
      {file ? (
        <Player asset={asset} title={title} player={player} address={fileUrl(asset.id, file)} />
      ) : (
        <p className={classes.none}>{words.noSoundYet}</p>
      )}
    </div>
  );
}

function Player({ asset, title, player, address }: Props & { readonly address: string }) {
  const own = useRef<HTMLMediaElement>(null);
  const element = player ?? own;
  const src = useSteadySource(element, address);
  return (
    <audio
      ref={element}
      className={classes.audio}
      controls
      preload={player ? 'metadata' : 'none'}
      src={src}
      aria-label={title || asset.words.title || asset.fileName}
    />
  );
}
