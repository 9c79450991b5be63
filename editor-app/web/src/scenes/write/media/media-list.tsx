import type { AssetView } from '@toasoan/domain';
import { Text } from '@mantine/core';
import * as words from '#words/write/media';
import { useAssetsHere } from '../../../api/assets.ts';
import { useSession } from '../../../api/session-context.ts';
import { failureInWords, kindInWords } from '../../../components/media/in-words.ts';
import { MediaThumb } from '../../../components/media/media-thumb.tsx';
import { stateBadge } from '../../library/badge-words.ts';
import { actorOf, mayChange } from '../../library/rights.ts';
import { ChildrenForAll } from './children/children-for-all.tsx';
import { ChildrenQuestion } from './children/children-question.tsx';
import { mayShowChildren } from './children/children-words.ts';
import { mediaLineId } from './media-line-id.ts';
import classes from './media.module.css';

/** The media of a story in its order: what each is, how far it is, and whether it shows children. */
export function MediaList({ ids }: { readonly ids: readonly string[] }) {
  const assets = useAssetsHere();
  const actor = actorOf(useSession().me);
  const listed = ids.flatMap((id) => assets.get(id) ?? []);
  if (listed.length === 0) return null;
  return (
    <div>
      <ChildrenForAll assets={listed.filter((asset) => mayShowChildren(asset) && mayChange(actor, asset))} />
      <ul className={classes.list} aria-label={words.inStory}>
        {listed.map((asset) => (
          <li key={asset.id} id={mediaLineId(asset.id)} tabIndex={-1}>
            <MediaThumb asset={asset} sizes="5.5rem" />
            <div className={classes.about}>
              <div>
                <div className={classes.name}>{asset.words.title || asset.fileName}</div>
                <Text size="sm" c="dimmed">
                  {kindInWords(asset)}
                </Text>
                <Standing asset={asset} />
              </div>
              {mayShowChildren(asset) ? (
                <ChildrenQuestion asset={asset} mayAnswer={mayChange(actor, asset)} />
              ) : null}
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Standing({ asset }: { readonly asset: AssetView }) {
  const badge = stateBadge(asset);
  if (!badge) return null;
  return (
    <Text size="sm" c={badge.tone === 'bad' ? 'var(--danger)' : undefined}>
      {asset.state === 'failed' ? failureInWords(asset) : badge.words}
    </Text>
  );
}
