import type { StoryView } from '@toasoan/domain';

/**
 * Where the live edition can be read: its own address when that is complete, else the address the website's
 * receipt proves. Null while neither is known.
 */
export function liveAddress({ live, deliveries }: Pick<StoryView, 'live' | 'deliveries'>): string | null {
  if (!live) return null;
  if (/^https?:\/\//.test(live.address)) return live.address;
  const proof = deliveries.findLast(
    (delivery) =>
      delivery.channel === 'website' && delivery.operation === 'publish' && delivery.receipt !== null,
  );
  return proof?.receipt?.address ?? null;
}
