import type { DeliveryView, StoryView } from '@toasoan/domain';
import { describe, expect, it } from 'vitest';
import { liveAddress } from './live-address.ts';

const delivery = (minute: number, state: DeliveryView['state'], address: string | null): DeliveryView => ({
  id: `d${minute}`,
  channel: 'website',
  operation: 'publish',
  state,
  editionNumber: 1,
  attempts: 1,
  error: null,
  receipt: address === null ? null : { address, editionHash: 'h', readAt: '', evidence: {} },
  createdAt: `2026-03-02T07:0${minute}:00.000Z`,
  settledAt: null,
  actions: [],
});
const live = (address: string): StoryView['live'] => ({ number: 1, publishedAt: '', address });

describe('liveAddress', () => {
  it('is nothing without a live edition, or before a delivery was proved', () => {
    expect(liveAddress({ live: null, deliveries: [delivery(1, 'delivered', 'https://x/1')] })).toBeNull();
    expect(liveAddress({ live: live('/tin/a'), deliveries: [delivery(1, 'sending', null)] })).toBeNull();
  });
  it('is the latest proved address, in whatever order deliveries come', () => {
    const deliveries = [
      delivery(1, 'delivered', 'https://x/1'),
      delivery(3, 'pending', null),
      delivery(2, 'delivered', 'https://x/2'),
    ];
    expect(liveAddress({ live: live('/tin/a'), deliveries })).toBe('https://x/2');
  });
  it('is the edition’s own when it is complete', () => {
    expect(liveAddress({ live: live('https://x/own'), deliveries: [] })).toBe('https://x/own');
  });
});
