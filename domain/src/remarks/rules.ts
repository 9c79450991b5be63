import { abbreviations } from './rules/abbreviations.ts';
import { capitals } from './rules/capitals.ts';
import { childData } from './rules/child-data.ts';
import { mainTopic, mediaAlt, mediaCaption, mediaCredit } from './rules/completeness.ts';
import { dateForm, dateImpossible } from './rules/dates.ts';
import { districts } from './rules/districts.ts';
import { documentNumber, documentYear } from './rules/document-numbers.ts';
import { headlineLength, standfirstLength } from './rules/lengths.ts';
import { linkAddress, linkAnswers, linkTracking } from './rules/links.ts';
import { quotes } from './rules/quotes.ts';
import { doubleSpace, ellipsis, spaceAfter, spaceBefore } from './rules/spacing.ts';
import { doubledWord, lookAlikes, spellSyllable, spellWord } from './rules/spelling.ts';
import { templatePrompts } from './rules/template-prompts.ts';
import type { RemarkRule } from './remark.ts';

/**
 * The rules of house style, by id. Where a tone mark stands in "hòa" and "hoà" is in none of them: both are right,
 * and neither is ever changed.
 */
export const REMARK_RULES = {
  childData,
  districts,
  documentNumber,
  documentYear,
  dateForm,
  dateImpossible,
  capitals,
  abbreviations,
  spellSyllable,
  spellWord,
  doubledWord,
  lookAlikes,
  headlineLength,
  standfirstLength,
  doubleSpace,
  spaceBefore,
  spaceAfter,
  ellipsis,
  quotes,
  mediaAlt,
  mediaCaption,
  mediaCredit,
  mainTopic,
  linkAddress,
  linkTracking,
  linkAnswers,
  templatePrompts,
} as const satisfies Readonly<Record<string, RemarkRule>>;
export type RemarkRuleId = keyof typeof REMARK_RULES;
export const remarkRuleIds = Object.keys(REMARK_RULES) as RemarkRuleId[];
