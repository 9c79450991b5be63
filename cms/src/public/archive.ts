import { boundsOf, type Month, type PublicArchive, type PublicMonth } from '@toasoan/domain';
import { rows, type Sql } from '../database/sql';
import { cards } from './cards';
import { FIRST_OUT } from './conditions';

/** The months in which something live first went out, newest first. */
export async function publicArchive(sql: Sql): Promise<PublicArchive> {
  const months = await rows<PublicArchive['months'][number]>(
    sql,
    `select to_char(s.first_published_at at time zone 'utc' at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM') as month,
            count(*)::int as stories
     from stories s where s.live_edition_id is not null group by 1 order by 1 desc`,
  );
  return { months };
}

/** What first went out in a month and is live. */
export async function publicMonth(sql: Sql, month: Month, page: number): Promise<PublicMonth> {
  const { from, before } = boundsOf(month);
  return { month, stories: await cards(sql, page, FIRST_OUT, [from, before]) };
}
