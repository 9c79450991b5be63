import { expect, it } from 'vitest';
import { printPlanCheck } from './check.ts';
import { plans } from './plans/index.ts';

it('prints one line for each plan and says that they agree', () => {
  const lines: string[] = [];
  expect(printPlanCheck((line) => lines.push(line))).toBe(true);
  expect(lines).toHaveLength(2 + 5 + 1);
  expect(lines.join('\n')).toMatch(/hcmc-2025-2026 +4\/4 +15\/15/);
});

it('fails when a plan is missing or lacks a topic', () => {
  const [first, ...rest] = plans;
  if (!first) throw new Error('no plan');
  const [cluster, ...clusters] = first.clusters;
  if (!cluster) throw new Error('no cluster');
  const short = { ...first, clusters: [{ ...cluster, topics: cluster.topics.slice(1) }, ...clusters] };
  expect(printPlanCheck(() => undefined, rest)).toBe(false);
  expect(printPlanCheck(() => undefined, [short, ...rest])).toBe(false);
});
