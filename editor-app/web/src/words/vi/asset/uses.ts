/** Where a file is used. */

export const storiesWithIt = 'Các bài dùng tư liệu này';
export const noStories = 'Chưa có bài nào dùng tư liệu này.';

export const inWorkingCopy = 'bản đang viết';
export const noLongerUsed = 'Không còn trong bài';
export const standsIn = (places: string): string => `Có trong ${places}`;
export const and = ' và ';

export const storyOfOthers = 'Bài của đơn vị khác, bạn không có quyền xem';

export const title = 'Đang dùng ở đâu';

export const inEditions = (numbers: string, live: boolean): string =>
  `bản phát hành số ${numbers}${live ? ' (đang hiển thị với bạn đọc)' : ' (không còn hiển thị)'}`;
