import type { PublicTopic } from '@toasoan/domain';
import * as words from '../words/index.ts';
import { clusterPath, planPath, PLANS_PATH } from '../addresses.ts';
import { listPage } from './list-page.tsx';
import type { Page } from './page.ts';

/** A topic of a plan: what the plan says of it, and its stories. */
export const topicPage = (topic: PublicTopic): Page =>
  listPage({
    of: { kind: 'topic', slug: topic.slug },
    title: topic.title,
    description: topic.description || words.topicExplained(topic.title, topic.plan.shortTitle),
    crumbs: [
      { path: PLANS_PATH, label: words.plans },
      { path: planPath(topic.plan.slug), label: topic.plan.shortTitle },
      { path: clusterPath(topic.clusterSlug), label: topic.cluster },
    ],
    head: (
      <>
        <h1>
          {topic.number && <span class="number">{topic.number}</span>} {topic.title}
        </h1>
        {topic.stories.page === 1 && <About topic={topic} />}
      </>
    ),
    stories: topic.stories,
  });

const About = ({ topic }: { readonly topic: PublicTopic }) => (
  <>
    {topic.description && <p class="page-lead">{topic.description}</p>}
    {topic.leads.length > 0 && (
      <p class="meta">
        <span>{words.leads(topic.leads.join('; '))}</span>
      </p>
    )}
    {topic.lines.length > 0 && (
      <details class="lines" open={topic.lines.length <= 6}>
        <summary>{words.lines(topic.lines.length)}</summary>
        <ul>
          {topic.lines.map((line) => (
            <li>{line}</li>
          ))}
        </ul>
      </details>
    )}
  </>
);
