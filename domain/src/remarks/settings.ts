import { z } from 'zod';
import type { StoryContent } from '../story/content.ts';
import type { Action } from '../story/stages.ts';
import type { Severity } from './remark.ts';
import { remarksOf, type Remark, type RemarkSettings } from './remarks-of.ts';
import { REMARK_RULES, remarkRuleIds, type RemarkRuleId } from './rules.ts';
import { wordsOf } from './words.ts';

/** Severities as the newsroom chooses them. */
export const SEVERITIES: Readonly<Record<Severity, string>> = { block: 'Chặn', warn: 'Nhắc', off: 'Tắt' };

/** What a rule may be set to. */
export const severitiesOf = (rule: RemarkRuleId): readonly Severity[] =>
  'neverBlocks' in REMARK_RULES[rule] ? ['warn', 'off'] : ['block', 'warn', 'off'];

/** What a rule is set to: the newsroom's choice, else the table's. */
export const severityOf = (rule: RemarkRuleId, settings: RemarkSettings): Severity =>
  settings[rule] ?? REMARK_RULES[rule].severity;

/** PUT /newsroom/remark-settings: the rules that change; the others stay as they are. */
export const changeRemarkSettingsSchema = z.strictObject({
  settings: z
    .partialRecord(
      z.enum(remarkRuleIds as [RemarkRuleId, ...RemarkRuleId[]]),
      z.enum(['block', 'warn', 'off']),
    )
    .refine((settings) => Object.keys(settings).length > 0)
    .refine((settings) =>
      remarkRuleIds.every((rule) => {
        const chosen = settings[rule];
        return chosen === undefined || severitiesOf(rule).includes(chosen);
      }),
    ),
});

/** GET /newsroom/remark-settings, and the answer of a change. */
export interface RemarkSettingsView {
  /** Rules that are set otherwise than in the table. */
  readonly settings: RemarkSettings;
  /** Whether this person may change them. */
  readonly mayChange: boolean;
}

/** Actions by which a story goes on its way: it is not sent, signed off, passed on or approved with what blocks. */
const GATED: readonly Action[] = ['submit', 'sign_off', 'forward', 'approve'];
export const isHeldByRemarks = (action: Action): boolean => GATED.includes(action);

/** What holds a story back, in reading order; empty when nothing is set to block. */
export function blockingRemarks(content: StoryContent, settings: RemarkSettings): Remark[] {
  const blocks = (rule: RemarkRuleId): boolean =>
    severityOf(rule, settings) === 'block' && severitiesOf(rule).includes('block');
  if (!remarkRuleIds.some(blocks)) return [];
  const only = Object.fromEntries(
    remarkRuleIds.map((rule) => [rule, blocks(rule) ? 'block' : 'off'] as const),
  );
  return remarksOf(wordsOf(content), only);
}

/** Most remarks told with a refusal. */
const TOLD = 20;

/** A remark as the details of `story.remarks` name it. */
export type RefusedRemark = Pick<Remark, 'rule' | 'message' | 'quoted' | 'where'>;

/** The details of `story.remarks`. */
export const remarksRefused = (remarks: readonly Remark[]): { readonly remarks: RefusedRemark[] } => ({
  remarks: remarks
    .slice(0, TOLD)
    .map(({ rule, message, quoted, where }) => ({ rule, message, quoted, where })),
});
