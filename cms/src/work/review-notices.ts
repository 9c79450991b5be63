import type { NoticesReviewed } from '@toasoan/domain';
import type { Core } from '@strapi/strapi';
import { pool, rows } from '../database/sql';
import { composeDigests } from '../notices/digests';

/** Rows whose last try ended without a word (a worker killed in it): nobody would come back to them. */
const unsettled = (table: string, job: string): string => `
update newsroom.${table} t set state = 'failed', error = 'mail.unsettled', settled_at = now()
where t.state in ('queued', 'sending') and t.created_at < now() - interval '1 minute'
  and not exists (
    select from graphile_worker.jobs j where j.key = '${job}:' || t.id
      and (j.attempts < j.max_attempts or j.locked_at is not null))
returning t.id`;

/** Composes the digests that are due and shows as failed what would wait forever. Doing it again changes nothing. */
export async function reviewNotices(strapi: Core.Strapi): Promise<NoticesReviewed> {
  const digests = await composeDigests(strapi, new Date());
  const mails = await rows(pool(strapi), unsettled('mails', 'mail.send'));
  const pushes = await rows(pool(strapi), unsettled('pushes', 'push.send'));
  return { digests, unsettled: mails.length + pushes.length };
}
