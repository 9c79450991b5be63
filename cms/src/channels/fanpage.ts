import {
  channelsProbeJob,
  mayConnectChannels,
  NewsroomError,
  type ChannelsView,
  type connectFanpageSchema,
} from '@toasoan/domain';
import type { Core } from '@strapi/strapi';
import type { z } from 'zod';
import type { Sql } from '../database/sql';
import type { Caller } from '../people/caller';
import { enqueue } from '../gate/record';
import { changeChannel } from './changed';
import { askToProbe, forget, keep } from './settings';

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
    pageId: known(await forget(sql, 'fanpage')),
  }));
}

/** Has the connection probed now. @throws NewsroomError channel.role, channel.not_connected */
export function askForProbe(strapi: Core.Strapi, caller: Caller): Promise<ChannelsView> {
  return changed(strapi, caller, 'probe', async (sql) => ({
    pageId: known(await askToProbe(sql, 'fanpage')),
  }));
}

function known(pageId: string | null): string {
  if (pageId === null) throw new NewsroomError('channel.not_connected');
  return pageId;
}

const changed = (
  strapi: Core.Strapi,
  caller: Caller,
  action: 'connect' | 'disconnect' | 'probe',
  change: (sql: Sql) => Promise<Readonly<Record<string, unknown>>>,
): Promise<ChannelsView> =>
  changeChannel(strapi, caller, {
    ...{ action: `channel.${action}`, subject: 'fanpage', change },
    ...{ may: mayConnectChannels(caller), refusal: 'channel.role', roles: ['administrator'] },
  });
