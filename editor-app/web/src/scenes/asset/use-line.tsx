import type { AssetUse } from '@toasoan/domain';
import { Link } from 'react-router-dom';
import * as words from '#words/asset/uses';
import * as common from '#words/common';
import lists from '../../components/list.module.css';
import { StageBadge } from '../../components/stage-badge.tsx';
import { NO_HEADLINE } from '../../words/story-words.ts';
import { placesOfUse } from './places-of-use.ts';
import classes from './asset.module.css';

/** Stories with an asset in them, each with where it stands there. */
export function UseList({ uses, label }: { readonly uses: readonly AssetUse[]; readonly label: string }) {
  return (
    <ul className={lists.plain} aria-label={label}>
      {uses.map((use) => (
        <li key={use.storyId}>
          {use.headline === null ? (
            words.storyOfOthers
          ) : (
            <Link to={`/stories/${use.storyId}`}>{use.headline || NO_HEADLINE}</Link>
          )}{' '}
          <StageBadge stage={use.stage} />
          <span className={classes.soft}>{placesOfUse(use)}</span>
          {use.address ? (
            <a href={use.address} target="_blank" rel="noopener" className={classes.button}>
              {common.seeOnPortal}
            </a>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
