import { channelsProbeJob, NewsroomError, type ErrorId } from '@toasoan/domain';
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

/** What is said of a channel that is not connected. */
const ABSENT: Readonly<Record<SettingChannel, ErrorId>> = {
  fanpage: 'channel.not_connected',
  webhook: 'webhook.absent',
};

/** Forgets a channel's way in, and gives where it led. @throws NewsroomError channel.not_connected, webhook.absent */
export async function forget(sql: Sql, channel: SettingChannel): Promise<string> {
  const gone = await first<{ target: string }>(
    sql,
    'delete from newsroom.channel_settings where channel = ? returning target',
    [channel],
  );
  if (!gone) throw new NewsroomError(ABSENT[channel]);
  return gone.target;
}

/** Has a channel probed now, and gives where it leads. @throws NewsroomError channel.not_connected, webhook.absent */
export async function askToProbe(sql: Sql, channel: SettingChannel): Promise<string> {
  const asked = await first<{ target: string }>(
    sql,
    'update newsroom.channel_settings set probe_asked_at = now() where channel = ? returning target',
    [channel],
  );
  if (!asked) throw new NewsroomError(ABSENT[channel]);
  await enqueue(sql, channelsProbeJob());
  return asked.target;
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
