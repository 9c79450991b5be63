/** What is to be known of a file at a glance. */

export const wishFailed = 'Có yêu cầu chưa làm được';
export const childrenUnanswered = 'Chưa trả lời về trẻ em';
export const childrenAllowed = 'Có trẻ em, đã đủ đồng ý';
export const childrenNotAllowed = 'Có trẻ em, chưa đủ đồng ý';
