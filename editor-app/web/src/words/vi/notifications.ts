/** The notifications. */

export const title = 'Thông báo';
export const none = 'Chưa có thông báo nào.';
export const isNew = 'Mới:';
export const settings = 'Thiết lập thông báo';
export const asked = (what: string): string => `Việc của bạn: ${what}`;
export const byAt = (by: string): string => `${by}, `;
export const told = (text: string): string => `Thông báo mới: ${text}`;
export const toldMany = (count: number): string => `Có ${count} thông báo mới.`;
export const mailWaits = 'Thư: đang gửi.';
export const mailSent = 'Thư: đã gửi.';
export const mailFailed = (problem: string): string => `Thư: chưa gửi được. ${problem}`;
