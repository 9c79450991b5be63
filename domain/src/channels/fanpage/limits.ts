/** What Facebook takes and shows. Sources: developers.facebook.com where it says so; else what page owners measure. */
export const FANPAGE_LIMITS = {
  /** Characters of a post. Not in the API's documents, known for years. */
  text: 63_206,
  /** Characters an officer may put in place of headline and sa-pô: room is left for link and hashtags. Ours. */
  wording: 10_000,
  /** Hashtags an officer may set, and characters of one. Ours: more are taken for spam. */
  hashtags: 10,
  hashtag: 50,
  /** Pictures of one post; what is sent beyond is refused. Measured. */
  photos: 10,
  /** Bytes of a picture (docs/graph-api/photo-uploads: "We recommend uploading photos under 4MB"). */
  photoBytes: 4_000_000,
  /** From these pixels on a link has a large picture (docs/sharing/webmasters/images). */
  largeCard: { width: 600, height: 315 },
  /** A reel (docs/video-api/guides/reels-publishing): 9:16, seconds, smallest size. */
  reel: { width: 540, height: 960, seconds: { least: 3, most: 90 } },
} as const;

/**
 * Where the feed folds a text behind “Xem thêm”, in characters. Facebook promises nothing: page owners measure about
 * these, and it changes with what is beside the text.
 */
export const FANPAGE_FOLDS = { phone: 125, desktop: 477 } as const;
export type FanpageScreen = keyof typeof FANPAGE_FOLDS;
