import { channelsProbeJob, NewsroomError } from '@toasoan/domain';
import { seal, unseal } from '../accounts/seal';
import { first, type Sql } from '../database/sql';
import { enqueue } from '../gate/record';

/** Channels outside that are reached by an address or a number, and a secret. */
export type SettingChannel = 'fanpage' | 'webhook';

/** What opens a channel: where it leads, and the secret. */
export interface ChannelSecret {
  readonly target: string;
  readonly secret: string;
}

interface Keeping extends ChannelSecret {
  readonly channel: SettingChannel;
  /** Who connects it. */
  readonly by: string;
}

/** Keeps a channel's way in, in place of any before, to be probed. The secret is sealed. */
export async function keep(sql: Sql, { channel, target, secret, by }: Keeping): Promise<void> {
  await first(
    sql,
    `insert into newsroom.channel_settings (channel, target, token, connected_by, probe_asked_at)
     values (?, ?, ?, ?, now())
     on conflict (channel) do update set target = excluded.target, token = excluded.token,
       connected_by = excluded.connected_by, connected_at = now(), probe_asked_at = now(),
       page_name = null, ends_at = null, probed_at = null, error = null, cause = null`,
    [channel, target, seal('channel', secret), by],
  );
}

/** Forgets a channel's way in. Gives where it led; null: there was none. */
export async function forget(sql: Sql, channel: SettingChannel): Promise<string | null> {
  const gone = await first<{ target: string }>(
    sql,
    'delete from newsroom.channel_settings where channel = ? returning target',
    [channel],
  );
  return gone?.target ?? null;
}

/** Has a channel probed now. Gives where it leads; null: it is not connected. */
export async function askToProbe(sql: Sql, channel: SettingChannel): Promise<string | null> {
  const asked = await first<{ target: string }>(
    sql,
    'update newsroom.channel_settings set probe_asked_at = now() where channel = ? returning target',
    [channel],
  );
  if (asked) await enqueue(sql, channelsProbeJob());
  return asked?.target ?? null;
}

/** What opens a channel, for the worker's door alone; null: not connected. @throws NewsroomError channel.unreadable */
export async function secretOf(sql: Sql, channel: SettingChannel): Promise<ChannelSecret | null> {
  const row = await first<{ target: string; token: string }>(
    sql,
    'select target, token from newsroom.channel_settings where channel = ?',
    [channel],
  );
  if (!row) return null;
  const secret = unseal('channel', row.token);
  if (typeof secret !== 'string') throw new NewsroomError('channel.unreadable');
  return { target: row.target, secret };
}
