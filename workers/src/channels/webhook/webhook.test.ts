import type { WebhookAccess } from '@toasoan/domain';
import { describe, expect, it } from 'vitest';
import { makeDelivery, makeMedia } from '../../testing/editions.ts';
import { otherPortal, portalSecret, type OtherPortal } from '../../testing/other-portal.ts';
import { remembered } from '../../testing/remembered.ts';
import { describeChannel } from '../channel.contract.ts';
import type { DeliveryTask } from '../channel.ts';
import { deliver } from '../deliver.ts';
import { createPinger } from './ping.ts';
import { createWebhook } from './webhook.ts';

const PUBLIC = 'https://sogddt.example.vn';
const signal = AbortSignal.timeout(60_000);
const first = { again: false, signal };
const again = { again: true, signal };

async function setUp(change: Partial<WebhookAccess> = {}) {
  const portal = await otherPortal();
  const access = { address: portal.address, secret: portalSecret, ...change };
  const channel = createWebhook({
    ...{ publicUrl: PUBLIC, timeout: 300, testHost: portal.host },
    access: async () => access,
  });
  return { portal, channel, access, ...remembered(channel) };
}
const task = (change: Partial<DeliveryTask> = {}): DeliveryTask => ({
  ...makeDelivery({ renditions: [] }),
  ...change,
});
const newest = ({ events }: OtherPortal) => events.at(-1);

describeChannel('webhook', async () => {
  const { portal, kept, facts } = await setUp();
  return {
    channel: kept,
    commit: async (operation, number) => ({
      ...makeDelivery({ operation, number, renditions: [] }),
      ...facts(),
    }),
    shown: async () => portal.shown,
    fail: (fault) => void (portal.fault = fault),
  };
});

describe('an event', () => {
  it('is signed as the specification says, and holds what the website shows', async () => {
    const { portal, channel } = await setUp();
    const made = makeDelivery({ renditions: [] });
    const { edition } = made;
    const hidden = { ...edition, media: [...edition.media, makeMedia('hidden', [])] };
    const receipt = await deliver(channel, { ...made, edition: hidden, withheldAssetIds: ['hidden'] }, first);
    expect(portal.refused).toBe(0);
    expect(newest(portal)).toMatchObject({
      version: 1,
      type: 'story.published',
      data: {
        ...{ id: 'story', address: `${PUBLIC}/tin/khai-giang-nam-hoc-moi`, editionHash: made.editionHash },
        ...{ headline: edition.headline, media: [{ id: 'asset' }] },
      },
    });
    expect(receipt).toMatchObject({ address: `https://${portal.host}/bai`, evidence: { proof: 'page' } });
  });

  it('names its files under the website’s address', async () => {
    const { portal, channel } = await setUp();
    const sha256 = 'a'.repeat(64);
    const size = { width: 480, height: 320, bytes: 9 };
    const file = { ...size, name: 'w480', format: 'jpeg' as const, sha256, key: 'k' };
    await deliver(channel, makeDelivery({ renditions: [file] }), first);
    expect(newest(portal)).toMatchObject({
      data: { media: [{ files: [{ address: `${PUBLIC}/media/${sha256}.jpg`, sha256 }] }] },
    });
    expect(JSON.stringify(newest(portal))).not.toContain('"key"');
  });

  it('has one id, however often it is tried, and another when it is sent anew', async () => {
    const { portal, kept, facts } = await setUp();
    const made = { ...task(), ...facts() };
    portal.fault = 'lost-reply';
    await expect(deliver(kept, made, first)).rejects.toMatchObject({ id: 'delivery.unreachable' });
    portal.fault = null;
    await deliver(kept, made, again);
    expect(portal.ids).toHaveLength(2);
    expect(new Set(portal.ids).size).toBe(1);
    expect(portal.events).toHaveLength(1);
    await deliver(kept, { ...made, ...facts(), decidedAt: '2026-09-09T00:00:00.000Z' }, first);
    expect(new Set(portal.ids).size).toBe(2);
  });

  it('that was taken is not sent again when the worker died before it could say so', async () => {
    const { portal, kept, facts } = await setUp();
    const made = { ...task(), ...facts() };
    await kept.publish(made, signal, async () => undefined);
    await deliver(kept, { ...made, ...facts() }, again);
    expect(portal.ids).toHaveLength(1);
  });

  it('of a correction and of a withdrawal say what they are', async () => {
    const { portal, kept, facts } = await setUp();
    await deliver(kept, { ...task(), ...facts() }, first);
    const { edition } = task();
    const corrected = { ...edition, correctionNote: 'Sửa ngày khai giảng.' };
    await deliver(kept, { ...task({ edition: corrected, editionHash: 'b'.repeat(64) }), ...facts() }, first);
    expect(newest(portal)).toMatchObject({
      type: 'story.corrected',
      data: { correctionNote: 'Sửa ngày khai giảng.' },
    });
    await deliver(kept, { ...task({ operation: 'withdraw' }), ...facts() }, first);
    expect(newest(portal)).toMatchObject({ type: 'story.withdrawn', data: { id: 'story' } });
    expect(newest(portal)?.data).not.toHaveProperty('headline');
  });

  it('with a wrong secret is refused, and waits for a person', async () => {
    const secret = `whsec_${Buffer.from('another secret of thirty-two byte').toString('base64')}`;
    const { portal, channel } = await setUp({ secret });
    await expect(deliver(channel, task(), first)).rejects.toMatchObject({ id: 'webhook.refused' });
    expect(portal.events).toEqual([]);
  });
});

describe('what the other portal answers', () => {
  it.each([
    [410, {}, 'webhook.switched_off', undefined],
    [404, {}, 'webhook.refused', undefined],
    [302, { location: 'https://sogddt.example.vn/' }, 'webhook.redirected', undefined],
    [429, { 'retry-after': '90' }, 'webhook.busy', 90_000],
    [503, { 'retry-after': '5' }, 'webhook.busy', 5_000],
    [503, {}, 'delivery.unreachable', undefined],
    [500, {}, 'delivery.unreachable', undefined],
  ] as const)('%i %j: %s', async (status, headers, id, waitMs) => {
    const { portal, channel } = await setUp();
    portal.odd = { status, headers };
    const fault: unknown = await deliver(channel, task(), first).catch((error: unknown) => error);
    expect(fault).toMatchObject({ id, details: { status, ...(waitMs === undefined ? {} : { waitMs }) } });
    // A redirect is not followed.
    expect(portal.requests).toEqual(['POST /nhan-tin']);
  });

  it('without an address is taken at its word, with the digest of what was sent', async () => {
    const { portal, channel } = await setUp();
    portal.tells = false;
    const receipt = await deliver(channel, task(), first);
    expect(receipt).toMatchObject({
      address: `${PUBLIC}/tin/khai-giang-nam-hoc-moi`,
      evidence: { proof: 'word', status: 204, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as unknown },
    });
    expect(portal.requests).toEqual(['POST /nhan-tin']);
  });

  it('with a page that does not answer is no proof', async () => {
    const { portal, channel } = await setUp();
    portal.fault = 'stale';
    await expect(deliver(channel, task(), first)).rejects.toMatchObject({ id: 'delivery.mismatch' });
  });

  it('with a page that does not say its edition is proved by its 200', async () => {
    const { portal, channel } = await setUp();
    portal.names = false;
    expect(await deliver(channel, task(), first)).toMatchObject({ evidence: { proof: 'page' } });
  });
});

describe('where it goes', () => {
  it.each([
    'https://127.0.0.1/nhan',
    'https://localhost.localdomain:8443/nhan',
    'https://10.0.0.8/nhan',
    'https://[::1]/nhan',
    'http://cong.example.vn/nhan',
  ])('%s is never asked', async (address) => {
    const { portal, channel } = await setUp({ address });
    await expect(deliver(channel, task(), first)).rejects.toMatchObject({ id: 'webhook.not_public' });
    expect(portal.requests).toEqual([]);
  });

  it('waits for a person when no portal is set up', async () => {
    const channel = createWebhook({ publicUrl: PUBLIC, access: async () => null });
    await expect(deliver(channel, task(), first)).rejects.toMatchObject({ id: 'webhook.not_set_up' });
  });
});

it('a ping is answered, or says why not', async () => {
  const { portal, access } = await setUp();
  const ping = createPinger({ timeout: 300, testHost: portal.host });
  expect(await ping(access, signal)).toEqual({ address: access.address, error: null, cause: '' });
  expect(newest(portal)).toMatchObject({ type: 'ping', data: {} });
  portal.odd = { status: 410 };
  expect(await ping(access, signal)).toMatchObject({ error: 'webhook.switched_off' });
  portal.fault = 'silent';
  expect(await ping(access, signal)).toMatchObject({ error: 'delivery.unreachable' });
});
