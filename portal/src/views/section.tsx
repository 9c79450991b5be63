import { STORY_KINDS, type PublicSection } from '@toasoan/domain';
import * as words from '../words/index.ts';
import { listPage } from './list-page.tsx';
import type { Page } from './page.ts';

/** Everything live of one kind of story. */
export const sectionPage = ({ kind, stories }: PublicSection): Page =>
  listPage({
    of: { kind: 'section', section: kind },
    title: STORY_KINDS[kind],
    description: words.sectionExplained(STORY_KINDS[kind]),
    crumbs: [],
    head: (
      <>
        <h1>{STORY_KINDS[kind]}</h1>
        <p class="page-lead">{words.sectionExplained(STORY_KINDS[kind])}</p>
      </>
    ),
    stories,
  });
