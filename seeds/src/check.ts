import { checkPlans, plans, type PlanCheck } from './plans/index.ts';
import { columns, type Print } from './print.ts';

const cells = (row: PlanCheck): string[] => [
  row.plan,
  `${row.clusters}/${row.expectedClusters}`,
  `${row.topics}/${row.expectedTopics}`,
  `${row.lines}/${row.expectedLines}`,
  `${row.objectives}/${row.expectedObjectives}`,
  `${row.withLead}/${row.expectedWithLead}`,
  `${row.corrections}/${row.expectedCorrections}`,
  row.ok ? 'đủ' : 'SAI',
];

/** Prints what each plan's data holds against what the published document holds; true when all agree. */
export function printPlanCheck(print: Print, checked = plans): boolean {
  const rows = checkPlans(checked);
  const head = ['Kế hoạch', 'Cụm', 'Chủ đề', 'Tuyến tin', 'Mục tiêu', 'Có chủ trì', 'Chỗ đã sửa', 'Kết quả'];
  columns([head, ...rows.map(cells)]).forEach(print);
  const ok = rows.every((row) => row.ok);
  print(
    ok
      ? 'Dữ liệu năm kế hoạch khớp với văn bản đã công bố.'
      : 'Có kế hoạch không khớp với văn bản đã công bố.',
  );
  return ok;
}
