import { eventReport } from './event-report.ts';
import { feature } from './feature.ts';
import { goodExample } from './good-example.ts';
import { infographicBrief } from './infographic-brief.ts';
import { news } from './news.ts';
import { pressRelease } from './press-release.ts';
import { questionsAnswers } from './questions-answers.ts';
import { shortVideoScript } from './short-video-script.ts';
import type { Template } from './template.ts';

export type { Template } from './template.ts';

/** The forms a story can be begun from, by id, in the order they are offered. */
export const TEMPLATES = {
  news,
  feature,
  eventReport,
  goodExample,
  questionsAnswers,
  pressRelease,
  infographicBrief,
  shortVideoScript,
} as const satisfies Readonly<Record<string, Template>>;
export type TemplateId = keyof typeof TEMPLATES;
export const templateIds = Object.keys(TEMPLATES) as TemplateId[];
