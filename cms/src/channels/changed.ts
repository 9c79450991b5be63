import {
  mayConnectChannels,
  NewsroomError,
  rightOf,
  type ChannelsView,
  type ErrorId,
  type Role,
} from '@toasoan/domain';
import type { Core } from '@strapi/strapi';
import { inTransaction, type Sql } from '../database/sql';
import { audit } from '../gate/record';
import { asActor, type Caller } from '../people/caller';
import type { SettingChannel } from './settings';
import { channelsView } from './view';

/** A change of how a channel is set up. */
export interface ChannelChange {
  /** The event, and what it is about: a channel's name. */
  readonly action: string;
  readonly subject: string;
  readonly may: boolean;
  /** Says who may, to who may not. */
  readonly refusal: ErrorId;
  /** The roles by whose right it is done. */
  readonly roles: readonly Role[];
  /** Does it, and gives what the record keeps of it: never a secret. */
  readonly change: (sql: Sql) => Promise<Readonly<Record<string, unknown>>>;
}

/** Carries out a change with its event, and gives how the channels stand after it. @throws NewsroomError the refusal */
export async function changeChannel(
  strapi: Core.Strapi,
  caller: Caller,
  { action, subject, may, refusal, roles, change }: ChannelChange,
): Promise<ChannelsView> {
  if (!may) throw new NewsroomError(refusal);
  return inTransaction(strapi, async (sql) => {
    const detail = await change(sql);
    await audit(sql, { actor: asActor(caller, rightOf(caller, roles)), action, subject, detail });
    return channelsView(sql, caller);
  });
}

/** Changes of the connection to one channel: an administrator's. @throws NewsroomError channel.role */
export const changesOf =
  (subject: SettingChannel) =>
  (
    strapi: Core.Strapi,
    caller: Caller,
    act: 'connect' | 'disconnect' | 'probe',
    change: ChannelChange['change'],
  ): Promise<ChannelsView> =>
    changeChannel(strapi, caller, {
      ...{ action: `channel.${act}`, subject, change },
      ...{ may: mayConnectChannels(caller), refusal: 'channel.role', roles: ['administrator'] },
    });
