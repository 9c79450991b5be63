import { z } from 'zod';

/**
 * Communication plans as data. Ministry, province and department plans are the same kind of thing: a tree of
 * clusters (cụm chủ đề / mục) holding topics (chủ đề / nhiệm vụ), some with a lead body, cooperating bodies,
 * a product, a frequency or deadline and an audience.
 */

/** A body named by a plan. `unit` is set when that body is a unit of this newsroom; others are outside it. */
export const planBodySchema = z.strictObject({
  /** The name as the plan gives it, e.g. "Phòng Tổ chức cán bộ" or "Cục Khoa học, Công nghệ và Thông tin". */
  name: z.string().min(1),
  /** Code of the unit in this newsroom, e.g. "phong-tccb". Absent for bodies outside it. */
  unit: z
    .string()
    .regex(/^[a-z0-9-]+$/)
    .optional(),
  /** The plan's own words limiting the body's part, e.g. "theo cấp học", "đối ngoại". */
  note: z.string().optional(),
  /** Education levels this lead answers for, when the plan divides a topic by level (row 4 of the HCMC plan). */
  levels: z
    .array(z.enum(['preschool', 'primary', 'lower_secondary', 'upper_secondary', 'continuing']))
    .optional(),
});
export type PlanBody = z.infer<typeof planBodySchema>;

/** A place where the published text is faulty and the data is not. */
export const correctionSchema = z.strictObject({
  /** Where in the plan, in words a reader can follow: "Phụ lục, mục III (lần hai)". */
  where: z.string().min(1),
  /** What the published text says. */
  published: z.string().min(1),
  /** What the data says instead. */
  corrected: z.string().min(1),
  /** Why. */
  reason: z.string().min(1),
});
export type Correction = z.infer<typeof correctionSchema>;

export const planTopicSchema = z.strictObject({
  /** Stable key inside the plan, lower-case and hyphenated: "2-1", "iii-4". */
  key: z.string().regex(/^[a-z0-9-]+$/),
  /** The number as printed (after correction): "2.1", "4". Empty when the plan prints none. */
  number: z.string(),
  title: z.string().min(1),
  /** What the plan says about the topic; empty when it says nothing more. */
  description: z.string(),
  /** Lines of content (tuyến thông tin) under the topic, in order. */
  lines: z.array(z.string().min(1)),
  leads: z.array(planBodySchema),
  cooperating: z.array(planBodySchema),
  /** Sản phẩm, kết quả. */
  product: z.string(),
  /** Thời gian / tần suất, as printed. */
  schedule: z.string(),
  /** Phạm vi / đối tượng. */
  audience: z.string(),
});
export type PlanTopic = z.infer<typeof planTopicSchema>;

export const planClusterSchema = z.strictObject({
  key: z.string().regex(/^[a-z0-9-]+$/),
  /** "I", "Cụm chủ đề 1", … as printed (after correction). */
  number: z.string(),
  title: z.string().min(1),
  topics: z.array(planTopicSchema),
});
export type PlanCluster = z.infer<typeof planClusterSchema>;

/** A measurable objective (mục tiêu cụ thể), e.g. of the Quảng Ngãi plan. */
export const planObjectiveSchema = z.strictObject({
  key: z.string().regex(/^[a-z0-9-]+$/),
  /** Year the objective is to be reached by. */
  until: z.int(),
  text: z.string().min(1),
  /** Share to reach in percent, when the plan gives one. */
  percent: z.number().min(0).max(100).nullable(),
});
export type PlanObjective = z.infer<typeof planObjectiveSchema>;

/** A recurring report a plan asks for (chế độ báo cáo), in the plan's words. */
export const planReportSchema = z.strictObject({
  title: z.string().min(1),
  who: z.string().min(1),
  deadline: z.string().min(1),
});

export const planSchema = z.strictObject({
  code: z.string().regex(/^[a-z0-9-]+$/),
  title: z.string().min(1),
  /** Short name for lists and badges. */
  shortTitle: z.string().min(1),
  issuer: z.string().min(1),
  /** "255/KH-BGDĐT"; empty when the published text leaves it blank. */
  documentNumber: z.string(),
  /** First and last day the plan covers, YYYY-MM-DD. */
  from: z.iso.date(),
  until: z.iso.date(),
  clusters: z.array(planClusterSchema).min(1),
  objectives: z.array(planObjectiveSchema),
  reports: z.array(planReportSchema),
  channels: z.array(z.string().min(1)),
  indicators: z.strictObject({ quantitative: z.array(z.string()), qualitative: z.array(z.string()) }),
  corrections: z.array(correctionSchema),
});
export type Plan = z.infer<typeof planSchema>;

/** Numbers a reader checks a plan's data against: clusters, topics, lines, objectives, topics with a lead. */
export function countPlan(plan: Plan): {
  clusters: number;
  topics: number;
  lines: number;
  objectives: number;
  withLead: number;
  corrections: number;
} {
  const topics = plan.clusters.flatMap((cluster) => cluster.topics);
  return {
    clusters: plan.clusters.length,
    topics: topics.length,
    lines: topics.reduce((sum, topic) => sum + topic.lines.length, 0),
    objectives: plan.objectives.length,
    withLead: topics.filter((topic) => topic.leads.length > 0).length,
    corrections: plan.corrections.length,
  };
}
