import {
  ERRORS,
  isErrorId,
  mayConnectChannels,
  mayKeepPressList,
  maySeeChannels,
  NewsroomError,
  type ChannelsView,
  type FanpageView,
  type PressAddressView,
  type WebhookView,
} from '@toasoan/domain';
import { rows, type Sql } from '../database/sql';
import type { Caller } from '../people/caller';

interface Row {
  channel: string;
  target: string;
  connected_at: Date;
  connected_by: string;
  page_name: string | null;
  ends_at: Date | null;
  probing: boolean;
  probed_at: Date | null;
  error: string | null;
}

/** How the ways to the channels outside stand; never their secrets. @throws NewsroomError channel.role */
export async function channelsView(sql: Sql, caller: Caller): Promise<ChannelsView> {
  if (!maySeeChannels(caller)) throw new NewsroomError('channel.role');
  const set = await rows<Row>(
    sql,
    `select channel, target, connected_at, connected_by, page_name, ends_at, probed_at, error,
            coalesce(probe_asked_at > coalesce(probed_at, '-infinity'), false) as probing
     from newsroom.channel_settings`,
  );
  const of = (channel: string): Row | null => set.find((row) => row.channel === channel) ?? null;
  const fanpage = of('fanpage');
  const webhook = of('webhook');
  return {
    fanpage: fanpage && fanpageView(fanpage),
    webhook: webhook && webhookView(webhook),
    press: await pressAddresses(sql),
    mayConnect: mayConnectChannels(caller),
    mayKeepPressList: mayKeepPressList(caller),
  };
}

type Connection = Pick<WebhookView, 'connectedAt' | 'connectedBy' | 'probedAt' | 'probing' | 'problem'>;

const connectionOf = (row: Row): Connection => ({
  connectedAt: row.connected_at.toISOString(),
  connectedBy: row.connected_by,
  probedAt: row.probed_at?.toISOString() ?? null,
  probing: row.probing,
  problem: isErrorId(row.error) ? ERRORS[row.error][1] : null,
});

const fanpageView = (row: Row): FanpageView => ({
  pageId: row.target,
  pageName: row.page_name,
  endsAt: row.ends_at?.toISOString() ?? null,
  ...connectionOf(row),
});

const webhookView = (row: Row): WebhookView => ({ address: row.target, ...connectionOf(row) });

async function pressAddresses(sql: Sql): Promise<PressAddressView[]> {
  const found = await rows<Omit<PressAddressView, 'addedAt'> & { at: Date }>(
    sql,
    `select id::text as id, address, outlet, paused, added_by as "addedBy", added_at as at
     from newsroom.press_addresses order by lower(outlet), address`,
  );
  return found.map(({ at, ...row }) => ({ ...row, addedAt: at.toISOString() }));
}
