import type { ChannelName, DeliveryWork, Receipt } from '@toasoan/domain';

/** What a channel needs to know of a delivery. */
export type DeliveryTask = Pick<
  DeliveryWork,
  'operation' | 'edition' | 'editionHash' | 'affected' | 'retiredPublicKeys' | 'withheldAssetIds'
>;

/** What a channel can do, declared so that {@link deliver} treats each as it must be. */
export interface ChannelCapabilities {
  /**
   * Publishing or withdrawing again what may already have happened does no harm. Where it would (a second post),
   * a further attempt begins by reading back.
   */
  readonly repeatable: boolean;
}

/** What was found on the channel. Settled: exactly what the delivery asks for. */
export type ReadBack =
  | { readonly settled: true; readonly receipt: Receipt }
  | { readonly settled: false; readonly found: Readonly<Record<string, unknown>> };

/**
 * A place editions go to. Every call is bounded in time and ends early when the signal aborts. A channel that cannot
 * be reached, or does not answer properly, rejects with `delivery.unreachable`; nothing is swallowed.
 * Every adapter runs the contract suite `channel.contract.ts`.
 */
export interface Channel {
  readonly name: ChannelName;
  readonly capabilities: ChannelCapabilities;
  /**
   * Puts the edition on the channel in place of any earlier one, without its withheld assets. Proves nothing: see
   * {@link readBack}.
   */
  publish(task: DeliveryTask, signal: AbortSignal): Promise<void>;
  /** Takes the story off the channel; succeeds when it is not there. */
  withdraw(task: DeliveryTask, signal: AbortSignal): Promise<void>;
  /** Reads the channel as its public does and compares with what the task asks for. Changes nothing. */
  readBack(task: DeliveryTask, signal: AbortSignal): Promise<ReadBack>;
}
