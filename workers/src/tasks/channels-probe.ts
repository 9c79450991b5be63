import type { Context } from '../context.ts';
import type { Handler } from './handler.ts';

/**
 * Asks the fanpage's far end whether the newsroom may still post there, sends the other portal the ping that somebody
 * asked for, and tells the CMS.
 */
export const channelsProbe: Handler<'channels.probe'> = async (_payload, context, { signal }) => {
  const outcomes = await Promise.allSettled([probeFanpage(context, signal), pingWebhook(context, signal)]);
  for (const outcome of outcomes) if (outcome.status === 'rejected') throw outcome.reason;
};

async function probeFanpage({ cms, probeFanpage: probe, log }: Context, signal: AbortSignal): Promise<void> {
  const access = await cms.fanpageAccess();
  if (!access) return;
  const probed = await probe(access, signal);
  await cms.reportProbe(probed);
  log.info({ channel: 'fanpage', error: probed.error, endsAt: probed.endsAt }, 'probed');
}

async function pingWebhook({ cms, pingWebhook: ping, log }: Context, signal: AbortSignal): Promise<void> {
  const { access, pingAsked } = await cms.webhookAccess();
  if (!access || !pingAsked) return;
  const pinged = await ping(access, signal);
  await cms.reportPing(pinged);
  log.info({ channel: 'webhook', error: pinged.error }, 'pinged');
}
