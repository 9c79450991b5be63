import type { PublicCluster } from '@toasoan/domain';
import { planPath, PLANS_PATH, topicPath } from '../addresses.ts';
import * as words from '../words/index.ts';
import { listPage } from './list-page.tsx';
import type { Page } from './page.ts';

/** A cluster of a plan: its topics, and the stories under any of them. */
export const clusterPage = ({ slug, number, title, plan, topics, stories }: PublicCluster): Page =>
  listPage({
    of: { kind: 'cluster', slug },
    title,
    description: words.topicExplained(title, plan.shortTitle),
    crumbs: [
      { path: PLANS_PATH, label: words.plans },
      { path: planPath(plan.slug), label: plan.shortTitle },
    ],
    head: (
      <>
        <h1>
          {number && <span class="number">{number}.</span>} {title}
        </h1>
        {stories.page === 1 && (
          <ol class="directory tree" role="list">
            {topics.map((topic) => (
              <li>
                <span class="number">{topic.number}</span>
                <a href={topicPath(topic.slug)}>{topic.title}</a>
              </li>
            ))}
          </ol>
        )}
      </>
    ),
    stories,
  });
