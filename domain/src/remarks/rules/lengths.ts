import type { FindingInStory, StoryRule } from '../remark.ts';
import { SOURCES } from '../sources.ts';

/** Most characters that read well in lists and on a phone; a story may have more, see `CONTENT_LIMITS`. */
export const SOFT_LIMITS = { headline: 110, standfirst: 350 } as const;

const lengthRule = (part: keyof typeof SOFT_LIMITS, name: string): StoryRule => ({
  label: `${name} không quá ${SOFT_LIMITS[part]} ký tự`,
  source: SOURCES.house,
  severity: 'warn',
  *inStory({ passages }): Generator<FindingInStory> {
    const most = SOFT_LIMITS[part];
    for (const [passage, { place, text }] of passages.entries()) {
      if (place.part !== part || text.length <= most) continue;
      const message = `${name} dài ${text.length} ký tự; nên không quá ${most}.`;
      yield { passage, from: most, to: text.length, message };
    }
  },
});

export const headlineLength = lengthRule('headline', 'Tít');
export const standfirstLength = lengthRule('standfirst', 'Sa-pô');
