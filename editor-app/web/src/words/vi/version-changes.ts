/** How much changed, and what others changed since. */

export const yourStory = 'bài của bạn';
export const thisStory = 'bài này';
export const changedBy = (who: string, story: string, changes: string): string =>
  `${who} đã sửa ${story}: ${changes}.`;
export const desk = 'Ban biên tập';
export const showChanges = 'Xem thay đổi';
export const lastChange = (who: string, time: string): string => `${who}lần gần nhất lúc ${time}`;

export const kind = 'thể loại';
export const headline = 'tít';
export const standfirst = 'sa-pô';
export const byline = 'tác giả';
export const passages = (count: number): string => `${count} đoạn`;
export const media = (count: number): string => `${count} ảnh hoặc tệp`;
export const topics = 'chủ đề';
