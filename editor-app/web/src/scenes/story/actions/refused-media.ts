import { publicChannels, type PublicChannel, type ErrorBody } from '@toasoan/domain';

/** An asset for which an action was refused. */
export interface RefusedMedia {
  readonly assetId: string;
  /** The channels it may not go to; none when nobody has answered for it. */
  readonly channels: readonly PublicChannel[];
}

/** The assets a refusal about children names; none for other refusals. */
export function refusedMedia(body: Pick<ErrorBody, 'id' | 'details'> | null): RefusedMedia[] {
  if (body?.id !== 'story.children_unanswered' && body?.id !== 'story.consent_missing') return [];
  const assets = body.details?.['assets'];
  return Array.isArray(assets) ? assets.flatMap(asRefused) : [];
}

function asRefused(given: unknown): RefusedMedia[] {
  if (typeof given === 'string') return [{ assetId: given, channels: [] }];
  const { assetId, channels } = (given ?? {}) as { assetId?: unknown; channels?: unknown };
  if (typeof assetId !== 'string') return [];
  const named: unknown[] = Array.isArray(channels) ? channels : [];
  return [{ assetId, channels: publicChannels.filter((name) => named.includes(name)) }];
}
