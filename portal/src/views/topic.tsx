import type { PublicTopic } from '@toasoan/domain';
import * as words from '../words/index.ts';
import { pagePath, planPath, topicPath } from '../addresses.ts';
import { titleOfPage, type Page } from './page.ts';
import { StoryList } from './story-list.tsx';

/** A topic of a plan: what the plan says of it, and its stories. */
export function topicPage(topic: PublicTopic): Page {
  const path = topicPath(topic.slug);
  const onlyStories = topic.stories.page > 1;
  return {
    title: titleOfPage(topic.title, topic.stories.page),
    description: topic.description || words.topicExplained(topic.title, topic.plan.shortTitle),
    path: pagePath(path, topic.stories.page),
    children: (
      <>
        <header class="page-head">
          <p class="kicker">
            <a href={planPath(topic.plan.slug)}>{topic.plan.shortTitle}</a>
            <span>{topic.cluster}</span>
          </p>
          <h1>
            {topic.number && <span class="number">{topic.number}</span>} {topic.title}
          </h1>
          {!onlyStories && <About topic={topic} />}
        </header>
        <section aria-labelledby="tin-bai">
          <h2 id="tin-bai">{words.stories}</h2>
          <StoryList path={path} list={topic.stories} level={3} />
        </section>
      </>
    ),
  };
}

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
