import type { PublicHome, PublicPlanLink, PublicStoryCard } from '@toasoan/domain';
import * as words from '../words/index.ts';
import { HOME_PATH, pagePath, planPath, PLANS_PATH } from '../addresses.ts';
import { Card, Cards } from './cards.tsx';
import { HomeSections } from './home-sections.tsx';
import { titleOfPage, type Page } from './page.ts';
import { StoryList } from './story-list.tsx';

/** How many stories stand above the list. */
const TOP = 4;

/** The first page leads with the newest story; the following ones are plain lists. */
export function homePage({ stories, plans, sections }: PublicHome): Page {
  const isFront = stories.page === 1 && stories.items.length > 0;
  const title = isFront ? words.newest : words.published;
  return {
    title: titleOfPage(title, stories.page),
    description: words.homeExplained,
    path: pagePath(HOME_PATH, stories.page),
    feeds: { kind: 'home' },
    children: (
      <>
        <h1 class="strip">{title}</h1>
        {isFront && <Top stories={stories.items.slice(0, TOP)} />}
        <div class="columns">
          <section aria-label={words.list}>
            <StoryList
              path={HOME_PATH}
              list={isFront ? { ...stories, items: stories.items.slice(TOP) } : stories}
              level={2}
            />
          </section>
          {plans.length > 0 && <Plans plans={plans} />}
        </div>
        <HomeSections sections={sections} />
      </>
    ),
  };
}

/** The newest story large, the next ones in a row below. */
function Top({ stories }: { readonly stories: readonly PublicStoryCard[] }) {
  const [lead, ...others] = stories;
  return (
    <>
      {lead && <Card story={lead} shape="lead" level={2} first />}
      {others.length > 0 && <Cards stories={others} shape="card" level={2} />}
    </>
  );
}

const Plans = ({ plans }: { readonly plans: readonly PublicPlanLink[] }) => (
  <aside class="side" aria-labelledby="ke-hoach">
    <h2 id="ke-hoach">{words.plans}</h2>
    <ul role="list">
      {plans.map((plan) => (
        <li>
          <a href={planPath(plan.slug)}>{plan.shortTitle}</a>
        </li>
      ))}
    </ul>
    <p>
      <a href={PLANS_PATH}>{words.allPlans}</a>
    </p>
  </aside>
);
