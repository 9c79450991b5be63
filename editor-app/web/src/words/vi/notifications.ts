/** The notifications. */

export const title = 'Thông báo';
export const none = 'Chưa có thông báo nào.';
export const isNew = 'Mới:';
