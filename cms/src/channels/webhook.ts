import {
  channelsProbeJob,
  isWebhookSecret,
  NewsroomError,
  webhookAddressOf,
  type ChannelsView,
  type connectWebhookSchema,
  type pingedSchema,
  type WebhookAccessWork,
} from '@toasoan/domain';
import type { Core } from '@strapi/strapi';
import type { z } from 'zod';
import { first, inTransaction, pool } from '../database/sql';
import { audit, enqueue } from '../gate/record';
import type { Caller } from '../people/caller';
import { WORKER } from '../work/worker';
import { changesOf } from './changed';
import { askToProbe, forget, keep, secretOf } from './settings';

const changed = changesOf('webhook');

/**
 * Sets up the other portal, in place of any before, and has a ping sent.
 * @throws NewsroomError channel.role, webhook.address, webhook.secret
 */
export function connectWebhook(
  strapi: Core.Strapi,
  caller: Caller,
  { address, secret }: z.output<typeof connectWebhookSchema>,
): Promise<ChannelsView> {
  return changed(strapi, caller, 'connect', async (sql) => {
    const target = webhookAddressOf(address);
    if (target === null) throw new NewsroomError('webhook.address');
    if (!isWebhookSecret(secret)) throw new NewsroomError('webhook.secret');
    await keep(sql, { channel: 'webhook', target, secret, by: caller.name });
    await enqueue(sql, channelsProbeJob());
    return { address: target };
  });
}

/** Forgets the other portal with its secret. @throws NewsroomError channel.role, webhook.absent */
export function disconnectWebhook(strapi: Core.Strapi, caller: Caller): Promise<ChannelsView> {
  return changed(strapi, caller, 'disconnect', async (sql) => ({
    address: await forget(sql, 'webhook'),
  }));
}

/** Has a ping sent now. @throws NewsroomError channel.role, webhook.absent */
export function askForPing(strapi: Core.Strapi, caller: Caller): Promise<ChannelsView> {
  return changed(strapi, caller, 'probe', async (sql) => ({
    address: await askToProbe(sql, 'webhook'),
  }));
}

/** What opens the other portal, for the worker's door alone. @throws NewsroomError channel.unreadable */
export async function webhookAccess(strapi: Core.Strapi): Promise<WebhookAccessWork> {
  const sql = pool(strapi);
  const opens = await secretOf(sql, 'webhook');
  const asked = await first<{ asked: boolean }>(
    sql,
    `select coalesce(probe_asked_at > coalesce(probed_at, '-infinity'), false) as asked
     from newsroom.channel_settings where channel = 'webhook'`,
  );
  return {
    access: opens && { address: opens.target, secret: opens.secret },
    pingAsked: asked?.asked ?? false,
  };
}

/** Keeps how a ping was answered. What was heard of an address that has gone is left aside. */
export function reportPing(
  strapi: Core.Strapi,
  { address, error, cause }: z.output<typeof pingedSchema>,
): Promise<void> {
  return inTransaction(strapi, async (sql) => {
    const kept = await first(
      sql,
      `update newsroom.channel_settings set probed_at = now(), error = ?, cause = ?
       where channel = 'webhook' and target = ? returning channel`,
      [error, cause, address],
    );
    if (!kept) return;
    await audit(sql, {
      actor: WORKER,
      action: error === null ? 'channel.works' : 'channel.broken',
      subject: 'webhook',
      detail: { address, error },
    });
  });
}
