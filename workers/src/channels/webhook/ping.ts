import { randomUUID } from 'node:crypto';
import { NewsroomError, WEBHOOK_VERSION, type pingedSchema, type WebhookAccess } from '@toasoan/domain';
import type { z } from 'zod';
import { describeFault } from '../../tasks/describe-fault.ts';
import { bodyOf, createWebhookClient, type WebhookClientOptions } from './client.ts';

export type Pinged = z.input<typeof pingedSchema>;

/** Sends a ping to the other portal, which means nothing but that it is reached and knows the signature. */
export type Pinger = (access: WebhookAccess, signal: AbortSignal) => Promise<Pinged>;

/** Whatever comes of a ping is its answer: who asked for it waits at the screen. */
export function createPinger(options: WebhookClientOptions): Pinger {
  const client = createWebhookClient(options);
  return async (access, signal) => {
    const { address } = access;
    const event = {
      version: WEBHOOK_VERSION,
      type: 'ping',
      timestamp: new Date().toISOString(),
      data: {},
    } as const;
    try {
      await client.post(access, `msg_${randomUUID()}`, bodyOf(event), signal);
      return { address, error: null, cause: '' };
    } catch (fault) {
      if (!(fault instanceof NewsroomError)) throw fault;
      return { address, ...describeFault(fault) };
    }
  };
}
