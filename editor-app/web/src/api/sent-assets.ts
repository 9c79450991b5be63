import type { AssetView, ChildrenAnswer } from '@toasoan/domain';
import type { Client } from './client.ts';

/** An asset the unit may use that has exactly these bytes; null when they have to be sent. */
export const knownAsset = (
  client: Client,
  { sha256, unitId }: { readonly sha256: string; readonly unitId: string },
): Promise<AssetView | null> =>
  client.call('GET', `/assets/known?${new URLSearchParams({ sha256, unitId }).toString()}`);

/** One answer about children for many assets. */
export const answerChildren = (
  client: Client,
  answer: {
    readonly ids: readonly string[];
    readonly answer: Exclude<ChildrenAnswer, 'unanswered'>;
    readonly consentIds: readonly string[];
  },
): Promise<AssetView[]> => client.call('PUT', '/assets/children', answer);
