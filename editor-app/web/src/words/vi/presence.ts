/** Who else is at a story. */

export const selfWrites = (since: string): string =>
  `Bạn đang viết bài này trên thiết bị hoặc thẻ khác (từ ${since})`;
export const someoneWrites = (name: string, since: string): string => `${name} đang viết (từ ${since})`;
export const selfReads = 'Bạn đang mở bài này trên thiết bị hoặc thẻ khác.';
export const othersRead = (names: string): string => `Đang mở bài này: ${names}.`;
