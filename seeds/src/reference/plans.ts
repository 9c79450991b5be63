import type { Plan } from '@toasoan/domain';
import { progress, type Print } from '../print.ts';
import type { Cms } from './client.ts';
import { sync, type Wanted } from './sync.ts';

/** The address of a topic: keys are unique inside a plan, slugs everywhere. */
export const topicSlug = (planCode: string, topicKey: string): string => `${planCode}-${topicKey}`;

/** Loads plans with their clusters and topics; gives document ids of topics by slug. */
export async function loadPlans(
  cms: Cms,
  plans: readonly Plan[],
  print: Print,
): Promise<ReadonlyMap<string, string>> {
  const planIds = await sync(cms, {
    type: 'plans',
    keyOf: (entry) => entry['code'],
    wanted: plans.map(({ clusters: _, ...fields }) => ({
      key: fields.code,
      fields,
      initial: { active: true },
    })),
    onDone: progress(print, 'kế hoạch', plans.length),
  });
  const clusters = plans.flatMap((plan) => wantedClusters(plan, planIds));
  const clusterIds = await sync(cms, {
    type: 'clusters',
    keyOf: (entry) => entry['slug'],
    wanted: clusters,
    onDone: progress(print, 'cụm chủ đề', clusters.length),
  });
  const topics = plans.flatMap((plan) => wantedTopics(plan, planIds, clusterIds));
  return sync(cms, {
    type: 'topics',
    keyOf: (entry) => entry['slug'],
    wanted: topics,
    onDone: progress(print, 'chủ đề', topics.length),
  });
}

const clusterSlug = (plan: Plan, key: string): string => `${plan.code}-${key}`;

function wantedClusters(plan: Plan, planIds: ReadonlyMap<string, string>): Wanted[] {
  return plan.clusters.map(({ key, number, title }, position) => {
    const slug = clusterSlug(plan, key);
    return {
      key: slug,
      fields: { slug, key, number, title, position },
      relations: { plan: planIds.get(plan.code) ?? '' },
    };
  });
}

function wantedTopics(
  plan: Plan,
  planIds: ReadonlyMap<string, string>,
  clusterIds: ReadonlyMap<string, string>,
): Wanted[] {
  return plan.clusters.flatMap((cluster) =>
    cluster.topics.map((topic, position) => {
      const slug = topicSlug(plan.code, topic.key);
      return {
        key: slug,
        fields: { ...topic, slug, position },
        relations: {
          plan: planIds.get(plan.code) ?? '',
          cluster: clusterIds.get(clusterSlug(plan, cluster.key)) ?? '',
        },
      };
    }),
  );
}
