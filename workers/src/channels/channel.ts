import type { ChannelName, DeliveryNotes, DeliveryWork, Receipt } from '@toasoan/domain';

/** What a channel needs to know of a delivery. */
export type DeliveryTask = Pick<
  DeliveryWork,
  | 'operation'
  | 'edition'
  | 'editionHash'
  | 'affected'
  | 'retiredPublicKeys'
  | 'withheldAssetIds'
  | 'before'
  | 'decidedAt'
  | 'triedSince'
  | 'notes'
  | 'archive'
>;

/** What a channel can do, declared so that {@link deliver} treats each as it must be. */
export interface ChannelCapabilities {
  /**
   * Publishing or withdrawing again what may already have happened does no harm. Where it would (a second post),
   * a further attempt begins by reading back.
   */
  readonly repeatable: boolean;
  /** Nothing shows what came of it: the far end's word is the proof, and the receipt's evidence says so. */
  readonly wordOnly?: true;
}

/** What was found on the channel. Settled: exactly what the delivery asks for. */
export type ReadBack =
  | { readonly settled: true; readonly receipt: Receipt }
  | { readonly settled: false; readonly found: Readonly<Record<string, unknown>> };

/**
 * Keeps what a try has made at the far end, or is about to, before it goes on: a later try finds it in the task's
 * `notes`. A null takes a note away.
 */
export type Remember = (notes: DeliveryNotes) => Promise<void>;

/**
 * A place editions go to. Every call is bounded in time and ends early when the signal aborts. A channel that cannot
 * be reached, or does not answer properly, rejects with `delivery.unreachable`; one that takes nothing before a time
 * rejects with a fault that has `waitMs` in its details; nothing is swallowed.
 * Every adapter runs the contract suite `channel.contract.ts`.
 */
export interface Channel {
  readonly name: ChannelName;
  readonly capabilities: ChannelCapabilities;
  /**
   * Puts the edition on the channel in place of any earlier one, without its withheld assets. Proves nothing: see
   * {@link readBack}.
   */
  publish(task: DeliveryTask, signal: AbortSignal, remember: Remember): Promise<void>;
  /** Takes the story off the channel; succeeds when it is not there. */
  withdraw(task: DeliveryTask, signal: AbortSignal, remember: Remember): Promise<void>;
  /** Reads the channel as its public does, or the word it gave where there is nothing to read, and compares with what the task asks for. Changes nothing. */
  readBack(task: DeliveryTask, signal: AbortSignal): Promise<ReadBack>;
}
