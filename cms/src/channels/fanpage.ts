import { channelsProbeJob, type ChannelsView, type connectFanpageSchema } from '@toasoan/domain';
import type { Core } from '@strapi/strapi';
import type { z } from 'zod';
import type { Caller } from '../people/caller';
import { enqueue } from '../gate/record';
import { changesOf } from './changed';
import { askToProbe, forget, keep } from './settings';

const changed = changesOf('fanpage');

/** Connects the newsroom to a page, in place of any before, and has it probed. @throws NewsroomError channel.role */
export function connectFanpage(
  strapi: Core.Strapi,
  caller: Caller,
  { pageId, token }: z.output<typeof connectFanpageSchema>,
): Promise<ChannelsView> {
  return changed(strapi, caller, 'connect', async (sql) => {
    await keep(sql, { channel: 'fanpage', target: pageId, secret: token, by: caller.name });
    await enqueue(sql, channelsProbeJob());
    return { pageId };
  });
}

/** Forgets the connection with its token. @throws NewsroomError channel.role, channel.not_connected */
export function disconnectFanpage(strapi: Core.Strapi, caller: Caller): Promise<ChannelsView> {
  return changed(strapi, caller, 'disconnect', async (sql) => ({
    pageId: await forget(sql, 'fanpage'),
  }));
}

/** Has the connection probed now. @throws NewsroomError channel.role, channel.not_connected */
export function askForProbe(strapi: Core.Strapi, caller: Caller): Promise<ChannelsView> {
  return changed(strapi, caller, 'probe', async (sql) => ({
    pageId: await askToProbe(sql, 'fanpage'),
  }));
}
