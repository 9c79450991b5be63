import { consentChannels, publicChannels, type PublicChannel } from '@toasoan/domain';
import { first, type Sql } from '../database/sql';

/** The channels an approval may name now: those that need no setting up, and those that are set up. */
export async function openChannels(sql: Sql): Promise<PublicChannel[]> {
  const set = await first<{ press: boolean; webhook: boolean }>(
    sql,
    `select exists (select from newsroom.press_addresses where not paused) as press,
            exists (select from newsroom.channel_settings where channel = 'webhook') as webhook`,
  );
  const open = new Set<PublicChannel>(consentChannels);
  if (set?.press) open.add('press');
  if (set?.webhook) open.add('webhook');
  return publicChannels.filter((channel) => open.has(channel));
}
