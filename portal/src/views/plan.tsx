import { formatDate, type PublicPlan } from '@toasoan/domain';
import * as words from '../words/index.ts';
import { clusterPath, planPath, PLANS_PATH, topicPath } from '../addresses.ts';
import { countStories, type Page } from './page.ts';

/** A plan: its objectives and the tree of its clusters and topics, with how many stories each topic has. */
export const planPage = (plan: PublicPlan): Page => ({
  title: plan.shortTitle,
  description: `${plan.title}. ${plan.issuer}.`,
  path: planPath(plan.slug),
  crumbs: [{ path: PLANS_PATH, label: words.plans }],
  children: (
    <>
      <header class="page-head">
        <h1>{plan.title}</h1>
        <Facts plan={plan} />
      </header>
      <Objectives objectives={plan.objectives} />
      {plan.clusters.map((cluster) => (
        <Cluster cluster={cluster} />
      ))}
    </>
  ),
});

const Facts = ({ plan }: { readonly plan: PublicPlan }) => (
  <dl class="facts">
    <div>
      <dt>{words.issuer}</dt>
      <dd>{plan.issuer}</dd>
    </div>
    {plan.documentNumber && (
      <div>
        <dt>{words.number}</dt>
        <dd>{plan.documentNumber}</dd>
      </div>
    )}
    <div>
      <dt>{words.term}</dt>
      <dd>
        <time dateTime={plan.from}>{formatDate(plan.from)}</time> –{' '}
        <time dateTime={plan.until}>{formatDate(plan.until)}</time>
      </dd>
    </div>
  </dl>
);

function Objectives({ objectives }: Pick<PublicPlan, 'objectives'>) {
  if (objectives.length === 0) return null;
  const years = [...new Set(objectives.map((objective) => objective.until))].sort((a, b) => a - b);
  return (
    <section class="group" aria-labelledby="muc-tieu">
      <h2 id="muc-tieu">{words.objectives}</h2>
      {years.map((year) => (
        <>
          <h3>{words.until(year)}</h3>
          <ul class="objectives">
            {objectives
              .filter((objective) => objective.until === year)
              .map((objective) => (
                <li>{objective.text}</li>
              ))}
          </ul>
        </>
      ))}
    </section>
  );
}

const Cluster = ({ cluster }: { readonly cluster: PublicPlan['clusters'][number] }) => (
  <section class="group">
    <h2>
      {cluster.number && <span class="number">{cluster.number}.</span>}{' '}
      <a href={clusterPath(cluster.slug)}>{cluster.title}</a>
    </h2>
    <ol class="directory tree" role="list">
      {cluster.topics.map((topic) => (
        <li>
          <span class="number">{topic.number}</span>
          <a href={topicPath(topic.slug)}>{topic.title}</a>
          <span class="count">{countStories(topic.stories)}</span>
        </li>
      ))}
    </ol>
  </section>
);
