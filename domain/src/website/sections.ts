import type { StoryKind } from '../story/kinds.ts';

/** The sections of the website (chuyên mục): one for each kind of story, by the last segment of its address. */
export const SECTION_SLUGS: Readonly<Record<StoryKind, string>> = {
  news: 'tin',
  article: 'bai',
  feature: 'chuyen-de',
  infographic: 'infographic',
  short_video: 'video',
  photo_story: 'phong-su-anh',
  podcast: 'podcast',
  press_release: 'thong-cao-bao-chi',
  qna: 'hoi-dap',
  archive_material: 'tu-lieu',
};

const kinds = new Map(Object.entries(SECTION_SLUGS).map(([kind, slug]) => [slug, kind as StoryKind]));

/** The kind of story a section holds; null when there is no such section. */
export const kindOfSection = (slug: string): StoryKind | null => kinds.get(slug) ?? null;

/** Sections that stand on the home page by themselves, in this order: what a reader looks for by its kind. */
export const HOME_SECTIONS: readonly StoryKind[] = [
  'feature',
  'short_video',
  'photo_story',
  'infographic',
  'podcast',
  'qna',
  'press_release',
];
