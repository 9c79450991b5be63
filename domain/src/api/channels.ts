import { z } from 'zod';
import { holds, type Actor } from '../access/memberships.ts';
import type { FanpageAccess } from '../channels/fanpage/access.ts';
import type { HandOver } from '../channels/fanpage/hand-over.ts';
import type { Operation, PublicChannel } from '../delivery/delivery.ts';
import type { EditionSnapshot } from '../story/edition.ts';
import type { PressAddressView, WebhookView } from './further-channels.ts';

/** Who connects a channel to the newsroom, and who sees how the connection stands. */
export const mayConnectChannels = (actor: Actor): boolean => holds(actor, ['administrator']);
export const maySeeChannels = (actor: Actor): boolean =>
  holds(actor, ['administrator', 'publishing_officer']);

/** PUT /newsroom/channels/fanpage → {@link ChannelsView}. The token is never given back. */
export const connectFanpageSchema = z.strictObject({
  pageId: z
    .string()
    .trim()
    .regex(/^\d{5,25}$/),
  token: z
    .string()
    .trim()
    .regex(/^[\x21-\x7e]{20,2000}$/),
});

/** How the connection to the fanpage stands. */
export interface FanpageView {
  readonly pageId: string;
  /** As Facebook names it; null before the first probe. */
  readonly pageName: string | null;
  readonly connectedAt: string;
  readonly connectedBy: string;
  /** When the token ends; null: never, or not known yet. */
  readonly endsAt: string | null;
  readonly probedAt: string | null;
  /** A probe was asked for, and has not answered. */
  readonly probing: boolean;
  /** What the last probe found wrong, as the sentence of its error; null: nothing. */
  readonly problem: string | null;
}

/** GET /newsroom/channels, and the answer of every change of it: DELETE /newsroom/channels/fanpage; POST /newsroom/channels/fanpage/probe */
export interface ChannelsView {
  readonly fanpage: FanpageView | null;
  readonly webhook: WebhookView | null;
  readonly press: readonly PressAddressView[];
  readonly mayConnect: boolean;
  readonly mayKeepPressList: boolean;
}

/** POST /work/channels/fanpage/take → this, for the worker alone; null: not connected. */
export interface FanpageAccessWork {
  readonly access: FanpageAccess | null;
}

/** GET /newsroom/deliveries/:id/hand-over, for the publishing officer. */
export interface HandOverWork {
  readonly channel: PublicChannel;
  readonly operation: Operation;
  /** Without what may not be shown on the channel. */
  readonly edition: EditionSnapshot;
  /** Where the story was last proved to stand on the channel. */
  readonly address: string | null;
}

/** GET /deliveries/:id/hand-over at the editor's server: {@link HandOver} with its steps. */
export interface HandOverView extends HandOver {
  readonly steps: readonly string[];
}
