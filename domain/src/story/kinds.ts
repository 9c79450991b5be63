/** Kinds of story (glossary), with their Vietnamese labels. */
export const STORY_KINDS = {
  news: 'Tin',
  article: 'Bài',
  feature: 'Chuyên đề',
  infographic: 'Infographic',
  short_video: 'Video ngắn',
  photo_story: 'Phóng sự ảnh',
  podcast: 'Podcast',
  press_release: 'Thông cáo báo chí',
  qna: 'Hỏi – đáp',
  archive_material: 'Tư liệu',
} as const;
export type StoryKind = keyof typeof STORY_KINDS;
export const storyKinds = Object.keys(STORY_KINDS) as [StoryKind, ...StoryKind[]];
