import type { Core } from '@strapi/strapi';
import { runMigrations } from 'graphile-worker';
import { env } from '../env';
import { accountSql } from './account-sql';
import { archiveSql } from './archive-sql';
import { auditSql } from './audit-sql';
import { channelSql } from './channel-sql';
import { commentSql } from './comment-sql';
import { consentSql } from './consent-sql';
import { delegationSql } from './delegation-sql';
import { describeOldAssets } from './asset-migration';
import { guardSql } from './guard-sql';
import { mailSql } from './mail-sql';
import { noticeSql } from './notice-sql';
import { indexSql } from './index-sql';
import { searchSql } from './search-sql';
import { settingsSql } from './settings-sql';
import { presenceSql } from './presence-sql';
import { proposalSql } from './proposal-sql';
import { readerSql } from './reader-sql';
import { routeSql } from './route-sql';
import { oneAtATime } from './locks';
import { inTransaction } from './sql';
import { versionSql } from './version-sql';
import { viewSql } from './view-sql';
import { wordingSql } from './wording-sql';

/**
 * Everything of ours in the database that Strapi does not make: the queue's schema, the audit table, the triggers.
 * Idempotent; runs after Strapi's own schema is in place, one process at a time.
 */
export async function installDatabase(strapi: Core.Strapi): Promise<void> {
  await runMigrations({ connectionString: env.DATABASE_URL });
  await inTransaction(strapi, async (sql) => {
    await oneAtATime(sql, 'install');
    const parts = [
      'create schema if not exists newsroom;',
      auditSql,
      guardSql(),
      commentSql,
      consentSql,
      delegationSql,
      settingsSql,
      channelSql,
      wordingSql,
      mailSql,
      noticeSql,
      versionSql,
      presenceSql,
      proposalSql,
      routeSql,
      readerSql,
      viewSql,
      accountSql,
      indexSql,
      archiveSql,
      searchSql(),
    ];
    for (const part of parts) await sql.raw(part, []);
    await describeOldAssets(sql);
  });
}
