import { z } from 'zod';
import { holds, type Actor } from '../access/memberships.ts';
import type { WebhookAccess } from '../channels/webhook/settings.ts';

/** Who keeps the press list. */
export const mayKeepPressList = (actor: Actor): boolean =>
  holds(actor, ['administrator', 'publishing_officer']);

/** POST /newsroom/channels/press → ChannelsView. @throws press.address, press.address_twice, press.list_full */
export const addPressSchema = z.strictObject({
  address: z.string().max(300),
  outlet: z.string().trim().min(1).max(200),
});

/** PUT /newsroom/channels/press/:id → ChannelsView */
export const changePressSchema = z.strictObject({ paused: z.boolean() });

/** An address of the press list. */
export interface PressAddressView {
  readonly id: string;
  readonly address: string;
  /** The newspaper or broadcaster it belongs to. */
  readonly outlet: string;
  readonly paused: boolean;
  readonly addedBy: string;
  readonly addedAt: string;
}

/** PUT /newsroom/channels/webhook → ChannelsView. The secret is never given back. @throws webhook.address, webhook.secret */
export const connectWebhookSchema = z.strictObject({
  address: z.string().trim().max(500),
  secret: z.string().trim().max(200),
});

/** How the way to the other portal stands. */
export interface WebhookView {
  readonly address: string;
  readonly connectedAt: string;
  readonly connectedBy: string;
  /** When a ping was last answered, well or not. */
  readonly probedAt: string | null;
  /** A ping was asked for, and has not been answered. */
  readonly probing: boolean;
  /** What the last ping found wrong, as the sentence of its error; null: nothing. */
  readonly problem: string | null;
}

/** POST /work/channels/webhook/take → this, for the worker alone. */
export interface WebhookAccessWork {
  /** Null: not set up. */
  readonly access: WebhookAccess | null;
  /** A ping was asked for, and has not been sent. */
  readonly pingAsked: boolean;
}

/** POST /work/channels/press/take → this, for the worker alone: the addresses in use. */
export interface PressListWork {
  readonly addresses: readonly string[];
}
