import type { DeliveryView, StoryView } from '@toasoan/domain';

export const latestFirst = (deliveries: readonly DeliveryView[]): DeliveryView[] =>
  [...deliveries].sort((a, b) => b.createdAt.localeCompare(a.createdAt));

/**
 * Where the live edition can be read: its own address when that is complete, else the address the website's latest
 * receipt proves. Null while neither is known.
 */
export function liveAddress({ live, deliveries }: Pick<StoryView, 'live' | 'deliveries'>): string | null {
  if (!live) return null;
  if (/^https?:\/\//.test(live.address)) return live.address;
  const proof = latestFirst(deliveries).find(
    ({ channel, operation, state }) =>
      channel === 'website' && operation === 'publish' && state === 'delivered',
  );
  return proof?.receipt?.address ?? null;
}
