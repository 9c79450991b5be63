import { STORY_KINDS, storyKinds } from '@toasoan/domain';
import { FEEDBACK_PATH, feedPath, sectionPath } from '../addresses.ts';
import * as words from '../words/index.ts';
import type { Site } from './site.ts';

/** The foot of every page: every section, ways to follow, how to write to the newsroom. */
export const Colophon = ({ site }: { readonly site: Site }) => (
  <footer class="colophon">
    <div class="wrap">
      <nav aria-label={words.storyKinds}>
        <ul role="list">
          {storyKinds.map((kind) => (
            <li>
              <a href={sectionPath(kind)}>{STORY_KINDS[kind]}</a>
            </li>
          ))}
        </ul>
      </nav>
      <p class="colophon-name">{site.name}</p>
      <p>{words.whoseNews}</p>
      <p>
        <a href={FEEDBACK_PATH}>{words.feedback}</a> ·{' '}
        <a href={feedPath({ kind: 'home' }, 'rss')}>{words.feeds}</a>
      </p>
    </div>
  </footer>
);
