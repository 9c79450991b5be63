import type { StoryContent, StoryView } from '@toasoan/domain';
import type { Client } from './client.ts';

export const createStory = (
  client: Client,
  story: { readonly unitId: string; readonly content: StoryContent; readonly draftKey: string },
): Promise<StoryView> => client.call('POST', '/stories', story);

/** A key by which the server knows a new story again when its answer was lost. Works without a secure context. */
export const newDraftKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  );

export const saveContent = (
  client: Client,
  id: string,
  basedOn: number,
  content: StoryContent,
): Promise<StoryView> => client.call('PUT', `/stories/${id}/content`, { basedOn, content });
