import type { EditionTopic } from '@toasoan/domain';
import * as words from '../words/index.ts';
import { planPath, topicPath } from '../addresses.ts';

/** The topics a story serves, each with the plan that names it. */
export function Topics({ topics }: { readonly topics: readonly EditionTopic[] }) {
  if (topics.length === 0) return null;
  return (
    <footer class="topics">
      <h2>{words.topics}</h2>
      <ul role="list">
        {topics.map((topic) => (
          <li>
            <a href={topicPath(topic.slug)}>{topic.title}</a>
            <span class="of-plan">
              {topic.number && words.topicNumber(topic.number)}
              <a href={planPath(topic.planSlug)}>{topic.planTitle}</a>
            </span>
          </li>
        ))}
      </ul>
    </footer>
  );
}
