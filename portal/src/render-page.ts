import { SECTION_SLUGS, type Paged } from '@toasoan/domain';
import { embedPath, storyPath, type PageRef } from './addresses.ts';
import type { Answer } from './cache/prepared.ts';
import type { CmsAnswer, CmsClient } from './cms-client.ts';
import { renderFeed } from './feeds/render-feed.ts';
import { renderSitemap } from './feeds/render-sitemap.ts';
import { archivePage, monthPage } from './views/archive.tsx';
import { clusterPage } from './views/cluster.tsx';
import { plansPage, unitsPage } from './views/directories.tsx';
import { renderDocument } from './views/document.tsx';
import { renderEmbed } from './views/embed.tsx';
import { homePage } from './views/home.tsx';
import { withdrawnPage } from './views/messages.tsx';
import type { Page } from './views/page.ts';
import { planPage } from './views/plan.tsx';
import { sectionPage } from './views/section.tsx';
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
  const show = showOn(site);
  switch (ref.kind) {
    case 'home':
      return show(await cms.home(ref.page), inList(homePage));
    case 'section':
      return show(await cms.section(SECTION_SLUGS[ref.section], ref.page), inList(sectionPage));
    case 'topic':
      return show(await cms.topic(ref.slug, ref.page), inList(topicPage));
    case 'cluster':
      return show(await cms.cluster(ref.slug, ref.page), inList(clusterPage));
    case 'unit':
      return show(await cms.unit(ref.slug, ref.page), inList(unitPage));
    case 'month':
      return show(await cms.month(ref.month, ref.page), inList(monthPage));
    case 'archive':
      return show(await cms.archive(), archivePage);
    case 'units':
      return show(await cms.directory(), unitsPage);
    case 'plans':
      return show(await cms.directory(), plansPage);
    case 'plan':
      return show(await cms.plan(ref.slug), planPage);
    case 'story':
      return show(await cms.story(ref.slug), (story) => storyPage(story, onUnknown));
    case 'embed':
      return renderEmbedded(ref, cms, site);
    case 'feed':
      return renderFeed(ref, cms, site);
    case 'sitemap':
      return renderSitemap(ref.part, cms, site);
  }
}

/** Browsers keep a page but ask each time whether it still holds. */
const pageHeaders = (status: number): Record<string, string> => ({
  'content-type': 'text/html; charset=utf-8',
  'cache-control': status < 500 ? 'public, no-cache' : 'no-store',
});

/** A page of the website as an answer. */
export const toAnswer = (status: number, page: Page, site: Site): Answer => ({
  status,
  body: renderDocument({ ...page, site }),
  headers: { ...pageHeaders(status), ...(page.editionHash ? { 'x-edition-hash': page.editionHash } : {}) },
  policy: page.player ? 'player' : 'page',
  ...(page.viewOf === undefined ? {} : { story: { slug: page.viewOf, headline: page.title } }),
});

/**
 * Leads to another address for ever. Browsers ask each time all the same: a headline may go back to what it was, and an
 * address that leads to itself would be lost.
 */
const leadTo = (path: string): Answer => ({
  status: 301,
  body: '',
  headers: { ...pageHeaders(301), location: path },
});

async function renderEmbedded(
  { slug, assetId }: { readonly slug: string; readonly assetId: string },
  cms: CmsClient,
  site: Site,
): Promise<Answer | null> {
  const answer = await cms.story(slug);
  if (answer.kind === 'moved') return leadTo(embedPath(answer.to, assetId));
  if (answer.kind === 'withdrawn') return toAnswer(410, withdrawnPage(answer.at), site);
  const body = answer.kind === 'found' ? renderEmbed(answer.value.edition, assetId, site) : null;
  return body === null ? null : { status: 200, body, headers: pageHeaders(200), policy: 'embed' };
}

const showOn =
  (site: Site) =>
  <Value>(answer: CmsAnswer<Value>, view: (value: Value) => Page | null): Answer | null => {
    switch (answer.kind) {
      case 'found': {
        const page = view(answer.value);
        return page && toAnswer(200, page, site);
      }
      case 'moved':
        return leadTo(storyPath(answer.to));
      case 'withdrawn':
        return toAnswer(410, withdrawnPage(answer.at), site);
      case 'missing':
        return null;
    }
  };

/** A page past the end of a list does not exist; the first page always does. */
const inList =
  <Value extends { readonly stories: Paged<unknown> }>(view: (value: Value) => Page) =>
  (value: Value): Page | null =>
    value.stories.page > 1 && value.stories.items.length === 0 ? null : view(value);
