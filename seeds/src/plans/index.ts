import { countPlan, planSchema, type Plan } from '@toasoan/domain';
import dienBien2026 from './data/dien-bien-2026.json' with { type: 'json' };
import hcmc20252026 from './data/hcmc-2025-2026.json' with { type: 'json' };
import moetNq57 from './data/moet-nq57.json' with { type: 'json' };
import moetNq71 from './data/moet-nq71.json' with { type: 'json' };
import quangNgaiNq71 from './data/quang-ngai-nq71.json' with { type: 'json' };

/** The five published communication plans, as data. A plan that does not fit the schema stops the program. */
export const plans: readonly Plan[] = [hcmc20252026, dienBien2026, moetNq57, moetNq71, quangNgaiNq71].map(
  (data) => planSchema.parse(data),
);

/** Numbers of a plan that can be counted by hand in the published document. */
export type PlanCounts = ReturnType<typeof countPlan>;

/** What each published document holds, by plan code; corrections are those noted in the data. */
export const expectedCounts: Readonly<Record<string, PlanCounts>> = {
  'hcmc-2025-2026': { clusters: 4, topics: 15, lines: 15, objectives: 0, withLead: 15, corrections: 11 },
  'dien-bien-2026': { clusters: 12, topics: 27, lines: 121, objectives: 0, withLead: 0, corrections: 31 },
  'moet-nq57': { clusters: 5, topics: 24, lines: 0, objectives: 0, withLead: 24, corrections: 17 },
  'moet-nq71': { clusters: 6, topics: 23, lines: 0, objectives: 0, withLead: 23, corrections: 7 },
  'quang-ngai-nq71': { clusters: 1, topics: 5, lines: 0, objectives: 6, withLead: 5, corrections: 2 },
};

/** One line of the plan check: what the data holds, what the document holds, and whether they agree. */
export interface PlanCheck extends PlanCounts {
  plan: string;
  expectedClusters: number;
  expectedTopics: number;
  expectedLines: number;
  expectedObjectives: number;
  expectedWithLead: number;
  expectedCorrections: number;
  ok: boolean;
}

const none: PlanCounts = { clusters: 0, topics: 0, lines: 0, objectives: 0, withLead: 0, corrections: 0 };

/**
 * Compares plans with the counts of the published documents, one row per plan. A plan that is missing, unknown,
 * present twice or that repeats a cluster or topic key is not ok.
 */
export function checkPlans(checked: readonly Plan[]): PlanCheck[] {
  const codes = [...new Set([...Object.keys(expectedCounts), ...checked.map((plan) => plan.code)])];
  return codes.map((code) => {
    const found = checked.filter((plan) => plan.code === code);
    const [plan] = found;
    const counts = plan ? countPlan(plan) : none;
    const expected = expectedCounts[code] ?? none;
    const clusterKeys = plan?.clusters.map((cluster) => cluster.key) ?? [];
    const topicKeys = plan?.clusters.flatMap((cluster) => cluster.topics.map((topic) => topic.key)) ?? [];
    return {
      plan: code,
      ...counts,
      expectedClusters: expected.clusters,
      expectedTopics: expected.topics,
      expectedLines: expected.lines,
      expectedObjectives: expected.objectives,
      expectedWithLead: expected.withLead,
      expectedCorrections: expected.corrections,
      ok:
        found.length === 1 &&
        new Set(clusterKeys).size === clusterKeys.length &&
        new Set(topicKeys).size === topicKeys.length &&
        counts.clusters === expected.clusters &&
        counts.topics === expected.topics &&
        counts.lines === expected.lines &&
        counts.objectives === expected.objectives &&
        counts.withLead === expected.withLead &&
        counts.corrections === expected.corrections,
    };
  });
}
