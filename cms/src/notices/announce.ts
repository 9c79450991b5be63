import { NOTICE_CHANNEL } from '@toasoan/domain';
import { first, type Sql } from '../database/sql';

/**
 * Wakes the open pages of a person once this transaction holds; nobody hears of one that fails. Carries the person's id
 * and nothing else.
 */
export const announce = async (sql: Sql, personId: string): Promise<void> => {
  await first(sql, 'select pg_notify(?, ?)', [NOTICE_CHANNEL, personId]);
};
