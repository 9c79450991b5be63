/** Files that hold a story back. */

export const assetInStory = 'Tư liệu trong bài';
export const notAllowedOn = (channels: string): string => `: chưa được đưa lên ${channels}`;
