import type { Paged } from '@toasoan/domain';
import type { PageRef } from './addresses.ts';
import type { Answer } from './cache/prepared.ts';
import type { CmsAnswer, CmsClient } from './cms-client.ts';
import { plansPage, unitsPage } from './views/directories.tsx';
import { renderDocument } from './views/document.tsx';
import { homePage } from './views/home.tsx';
import { withdrawnPage } from './views/messages.tsx';
import type { Page } from './views/page.ts';
import { planPage } from './views/plan.tsx';
import type { Site } from './views/site.ts';
import { storyPage } from './views/story.tsx';
import { topicPage } from './views/topic.tsx';
import { unitPage } from './views/unit.tsx';

export interface RenderDeps {
  readonly cms: CmsClient;
  readonly site: Site;
  /** Hears of a node or mark in a body that has no renderer. */
  readonly onUnknown: (name: string) => void;
}

/** Asks the CMS and renders the page; null when there is none. Rejects with `cms.unavailable` when it has no answer. */
export async function renderPage(ref: PageRef, { cms, site, onUnknown }: RenderDeps): Promise<Answer | null> {
  switch (ref.kind) {
    case 'home':
      return show(site, await cms.home(ref.page), (home) => ifExists(home.stories, () => homePage(home)));
    case 'story':
      return show(site, await cms.story(ref.slug), (story) => storyPage(story, onUnknown));
    case 'topic':
      return show(site, await cms.topic(ref.slug, ref.page), (topic) =>
        ifExists(topic.stories, () => topicPage(topic)),
      );
    case 'unit':
      return show(site, await cms.unit(ref.slug, ref.page), (unit) =>
        ifExists(unit.stories, () => unitPage(unit)),
      );
    case 'units':
      return show(site, await cms.directory(), unitsPage);
    case 'plan':
      return show(site, await cms.plan(ref.slug), planPage);
    case 'plans':
      return show(site, await cms.directory(), plansPage);
  }
}

/** A page of the website as an answer. Browsers keep it but ask each time whether it still holds. */
export const toAnswer = (status: number, page: Page, site: Site): Answer => ({
  status,
  body: renderDocument({ ...page, site }),
  headers: {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': status < 500 ? 'public, no-cache' : 'no-store',
    ...(page.editionHash ? { 'x-edition-hash': page.editionHash } : {}),
  },
  player: page.player ?? false,
});

function show<Value>(
  site: Site,
  answer: CmsAnswer<Value>,
  view: (value: Value) => Page | null,
): Answer | null {
  switch (answer.kind) {
    case 'found': {
      const page = view(answer.value);
      return page && toAnswer(200, page, site);
    }
    case 'withdrawn':
      return toAnswer(410, withdrawnPage(answer.at), site);
    case 'missing':
      return null;
  }
}

/** A page past the end of a list does not exist; the first page always does. */
const ifExists = (list: Paged<unknown>, view: () => Page): Page | null =>
  list.page > 1 && list.items.length === 0 ? null : view();
