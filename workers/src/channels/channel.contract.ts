import type { Operation } from '@toasoan/domain';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Channel, DeliveryTask } from './channel.ts';
import { deliver } from './deliver.ts';

/** What goes wrong at the far end. */
export type FarFault =
  /** Cuts every connection. */
  | 'drops'
  /** Takes the request and never answers. */
  | 'silent'
  /** Answers with an error. */
  | 'error'
  /** Says yes and goes on showing what it showed. */
  | 'stale'
  /** Does what it is told, and the reply is lost. */
  | 'lost-reply';

/** An adapter with its far end, a local server that behaves as documented. Time limits must be well below 2 s. */
export interface ChannelUnderTest {
  readonly channel: Channel;
  /** Commits an edition of the one story, or its withdrawal, as the CMS does, and gives the delivery that follows. */
  commit(operation: Operation, edition: number): Promise<DeliveryTask>;
  /** Hash of the edition the public sees at this moment; null when it sees none. */
  shown(): Promise<string | null>;
  fail(fault: FarFault | null): void;
  /** The task of an edition that the channel does not show; one of another hash when absent. */
  other?(task: DeliveryTask): DeliveryTask;
}

/** What every adapter of {@link Channel} must do. `make` gives a far end with nothing on it. */
export function describeChannel(name: string, make: () => Promise<ChannelUnderTest>): void {
  describe(`${name} keeps the contract of Channel`, () => {
    const first = { again: false, signal: AbortSignal.timeout(60_000) };
    const again = { ...first, again: true };
    let made: ChannelUnderTest;
    let channel: Channel;
    beforeEach(async () => {
      made = await make();
      channel = made.channel;
    });

    it('publishes, and the receipt tells what was read back, where and when', async () => {
      const task = await made.commit('publish', 1);
      const before = Date.now();
      const receipt = await deliver(channel, task, first);
      expect(receipt.editionHash).toBe(task.editionHash);
      expect(new URL(receipt.address).protocol).toMatch(/^(?:https?|toasoan-archive):$/);
      expect(Date.parse(receipt.readAt)).toBeGreaterThanOrEqual(before);
      expect(await made.shown()).toBe(task.editionHash);
    });

    it('replaces an edition by its correction, at the same address', async () => {
      const { address } = await deliver(channel, await made.commit('publish', 1), first);
      const correction = await made.commit('publish', 2);
      const receipt = await deliver(channel, correction, first);
      expect(receipt).toMatchObject({ address, editionHash: correction.editionHash });
      expect(await made.shown()).toBe(correction.editionHash);
    });

    it('withdraws, and the receipt holds no edition', async () => {
      await deliver(channel, await made.commit('publish', 1), first);
      const receipt = await deliver(channel, await made.commit('withdraw', 1), first);
      expect(receipt.editionHash).toBeNull();
      expect(await made.shown()).toBeNull();
    });

    it('withdraws what never arrived', async () => {
      await made.commit('publish', 1);
      const receipt = await deliver(channel, await made.commit('withdraw', 1), first);
      expect(receipt.editionHash).toBeNull();
    });

    it('does a delivery twice without harm', async () => {
      const publish = await made.commit('publish', 1);
      await deliver(channel, publish, first);
      expect(await deliver(channel, publish, again)).toMatchObject({ editionHash: publish.editionHash });
      expect(await made.shown()).toBe(publish.editionHash);
      const withdraw = await made.commit('withdraw', 1);
      await deliver(channel, withdraw, first);
      expect(await deliver(channel, withdraw, again)).toMatchObject({ editionHash: null });
    });

    it('reads back without changing anything', async () => {
      const task = await made.commit('publish', 1);
      await deliver(channel, task, first);
      expect(await channel.readBack(task, first.signal)).toMatchObject({ settled: true });
      const other = made.other?.(task) ?? { ...task, editionHash: 'f'.repeat(64) };
      expect(await channel.readBack(other, first.signal)).toMatchObject({ settled: false });
      expect(await made.shown()).toBe(task.editionHash);
    });

    it.each(['publish', 'withdraw'] as const)(
      'never takes a yes for a proof, unless nothing else can be had (%s)',
      async (operation) => {
        await deliver(channel, await made.commit('publish', 1), first);
        const task = await made.commit(operation, 2);
        made.fail('stale');
        if (channel.capabilities.wordOnly) {
          const { evidence } = await deliver(channel, task, first);
          expect(evidence).toMatchObject({ proof: 'word' });
          return;
        }
        await expect(deliver(channel, task, first)).rejects.toMatchObject({ id: 'delivery.mismatch' });
        made.fail(null);
        await deliver(channel, task, again);
      },
    );

    it.each(['drops', 'silent', 'error', 'lost-reply'] as const)(
      'reports a fault of the far end (%s), and is settled by the next try',
      async (fault) => {
        const task = await made.commit('publish', 1);
        made.fail(fault);
        await expect(deliver(channel, task, first)).rejects.toMatchObject({ id: 'delivery.unreachable' });
        made.fail(null);
        expect(await deliver(channel, task, again)).toMatchObject({ editionHash: task.editionHash });
        expect(await made.shown()).toBe(task.editionHash);
      },
    );

    it('ends early when told to stop', async () => {
      const task = await made.commit('publish', 1);
      made.fail('silent');
      const stop = new AbortController();
      const delivery = deliver(channel, task, { again: false, signal: stop.signal });
      stop.abort(new Error('stopping'));
      await expect(delivery).rejects.toThrow('stopping');
    });
  });
}
