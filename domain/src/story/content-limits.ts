/** Limits of a story; characters are UTF-16 units after cleaning. */
export const CONTENT_LIMITS = {
  headline: 300,
  standfirst: 2_000,
  byline: 300,
  topics: 12,
  bodyBytes: 1_500_000,
} as const;
