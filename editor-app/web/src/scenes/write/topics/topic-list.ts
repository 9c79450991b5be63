import { matches, type Reference } from '@toasoan/domain';
import * as common from '#words/common';
import * as storyFields from '#words/story-fields';

/** A topic as it is chosen from: with its plan and cluster beside it. */
export interface TopicOption {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly plan: string;
  readonly cluster: string;
  readonly leads: readonly string[];
  /** Everything a search looks in. */
  readonly text: string;
}

export interface TopicGroup {
  readonly plan: string;
  readonly clusters: readonly { readonly title: string; readonly topics: readonly TopicOption[] }[];
}

/** Every topic of the plans in force, in the plans' order. */
export function topicOptions(reference: Reference): TopicOption[] {
  return reference.plans.flatMap((plan) =>
    plan.topics.map(({ id, number, title, cluster, description, leads, cooperating }) => ({
      id,
      number,
      title,
      plan: plan.shortTitle,
      cluster,
      leads,
      text: [number, title, cluster, description, plan.shortTitle, plan.title, ...leads, ...cooperating].join(
        ' ',
      ),
    })),
  );
}

/** What a chosen topic is called, also before the plans are known and once its plan is out of force. */
export function topicTitle(options: readonly TopicOption[] | null, id: string): string {
  if (!options) return common.loading;
  return options.find((option) => option.id === id)?.title ?? storyFields.topicExpired;
}

/** The topics that hold every word of the query, diacritics and case aside, under their plans and clusters. */
export function searchTopics(options: readonly TopicOption[], query: string): TopicGroup[] {
  const plans = new Map<string, Map<string, TopicOption[]>>();
  for (const option of options.filter(({ text }) => matches(text, query.trim()))) {
    const clusters = plans.get(option.plan) ?? new Map<string, TopicOption[]>();
    plans.set(option.plan, clusters);
    clusters.set(option.cluster, [...(clusters.get(option.cluster) ?? []), option]);
  }
  return [...plans].map(([plan, clusters]) => ({
    plan,
    clusters: [...clusters].map(([title, topics]) => ({ title, topics })),
  }));
}

/** The chosen topics after adding or removing one; a new one goes to the end. */
export const toggleTopic = (ids: readonly string[], id: string): string[] =>
  ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id];

/** The chosen topics with one moved up (-1) or down (1); at the end of the list nothing moves. */
export function moveTopic(ids: readonly string[], id: string, by: -1 | 1): string[] {
  const from = ids.indexOf(id);
  const neighbour = ids[from + by];
  if (from < 0 || neighbour === undefined) return [...ids];
  return ids.map((other) => (other === id ? neighbour : other === neighbour ? id : other));
}

/** The lead bodies the plans name for the first chosen topic that has any: who is likely to decide. */
export function leadsByPlan(ids: readonly string[], options: readonly TopicOption[]): readonly string[] {
  const byId = new Map(options.map((option) => [option.id, option]));
  return ids.map((id) => byId.get(id)?.leads ?? []).find((leads) => leads.length > 0) ?? [];
}
