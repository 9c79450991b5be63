/** The fields of a story, and what several screens of a story say. */

export const topics = 'Chủ đề';
export const noTopics = 'Chưa chọn';
export const topicExpired = 'Chủ đề của kế hoạch đã hết hiệu lực';
export const versions = 'Lịch sử các bản';
export const bodyOfStory = 'Nội dung bài';
export const headline = 'Tít';
export const standfirst = 'Sa-pô';
export const byline = 'Tác giả';
export const story = 'Bài:';
export const body = 'Nội dung';
export const kind = 'Thể loại';
