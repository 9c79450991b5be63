import { List } from '@mantine/core';
import { PUBLIC_CHANNELS, type AssetView } from '@toasoan/domain';
import type { MouseEvent } from 'react';
import { Link } from 'react-router-dom';
import * as words from '#words/refused-media';
import { RequestError } from '../../../api/request-error.ts';
import { refusedMedia } from './refused-media.ts';

interface Props {
  readonly error: unknown;
  /** The assets of the story, by id. */
  readonly assets: ReadonlyMap<string, Pick<AssetView, 'words' | 'fileName'>>;
  /** On the write screen: goes to the file there instead of opening its page. */
  readonly onGo?: (assetId: string) => void;
}

/** Which files an action was refused for because of children in them, each a way to its answer. */
export function RefusedMediaList({ error, assets, onGo }: Props) {
  const refused = refusedMedia(error instanceof RequestError ? error.body : null);
  if (refused.length === 0) return null;
  const go = (event: MouseEvent, assetId: string): void => {
    if (!onGo) return;
    event.preventDefault();
    onGo(assetId);
  };
  return (
    <List>
      {refused.map(({ assetId, channels }) => {
        const asset = assets.get(assetId);
        return (
          <List.Item key={assetId}>
            <Link to={`/tu-lieu/${assetId}`} onClick={(event) => go(event, assetId)}>
              {asset ? asset.words.title || asset.fileName : words.assetInStory}
            </Link>
            {channels.length > 0
              ? words.notAllowedOn(channels.map((channel) => PUBLIC_CHANNELS[channel]).join(', '))
              : null}
          </List.Item>
        );
      })}
    </List>
  );
}
