import type { StoryContent, StoryView } from '@toasoan/domain';
import type { Client } from './client.ts';

export const createStory = (
  client: Client,
  story: { readonly unitId: string; readonly content: StoryContent; readonly draftKey: string },
): Promise<StoryView> => client.call('POST', '/stories', story);

/** Random hexadecimal digits, of which the server knows a save again. Works without a secure context. */
export const randomDigits = (count: number): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(count)), (byte) => (byte & 15).toString(16)).join('');

/** Without a `saveKey` a repeat is a save like any other: for who looks what became of it before repeating. */
export const saveContent = (
  client: Client,
  id: string,
  change: { readonly basedOn: number; readonly content: StoryContent; readonly saveKey?: string },
): Promise<StoryView> => client.call('PUT', `/stories/${id}/content`, change);
