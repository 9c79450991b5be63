import type { Paged, PublicStoryCard } from '@toasoan/domain';
import type { ComponentChildren } from 'preact';
import { listPath, pagePath, type ListRef } from '../addresses.ts';
import * as words from '../words/index.ts';
import type { Crumb } from './crumbs.tsx';
import { titleOfPage, type Page } from './page.ts';
import { StoryList } from './story-list.tsx';

export interface ListPageProps {
  readonly of: ListRef;
  readonly title: string;
  readonly description: string;
  readonly crumbs: readonly Crumb[];
  /** What stands above the stories, the heading of the page included. */
  readonly head: ComponentChildren;
  readonly stories: Paged<PublicStoryCard>;
}

/** The page of a list of stories: what it is about, then the stories, page by page. */
export function listPage({ of, title, description, crumbs, head, stories }: ListPageProps): Page {
  const path = listPath(of);
  return {
    title: titleOfPage(title, stories.page),
    description,
    path: pagePath(path, stories.page),
    crumbs,
    feeds: of,
    children: (
      <>
        <header class="page-head">{head}</header>
        <section aria-labelledby="tin-bai">
          <h2 id="tin-bai">{words.stories}</h2>
          <StoryList path={path} list={stories} level={3} />
        </section>
      </>
    ),
  };
}
