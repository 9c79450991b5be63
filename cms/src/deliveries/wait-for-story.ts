import { first, type Sql } from '../database/sql';

/**
 * Waits for whoever is changing the story of a delivery. Everybody takes the story first, then its deliveries, and the
 * record last: who went another way round would wait for somebody that waits for them.
 */
export async function waitForStory(sql: Sql, deliveryId: string): Promise<void> {
  await first(
    sql,
    `select 1 from stories s where s.id = (select d.story_id from deliveries d where d.document_id = ?)
     for key share of s`,
    [deliveryId],
  );
}
