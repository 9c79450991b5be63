import type { ChainHead } from '@toasoan/domain';
import path from 'node:path';
import pg from 'pg';
import { z } from 'zod';
import { readAuditArguments, type AuditArguments } from './audit/arguments.ts';
import { checkChain } from './audit/check-chain.ts';
import { openDatabase } from './audit/open-database.ts';
import { OWN_TABLE, readEvents } from './audit/read-events.ts';
import { recount } from './audit/recount.ts';
import { chainInWords, recountInWords } from './audit/report.ts';
import { storedStories } from './audit/stored-stories.ts';
import { readSettings } from './env.ts';
import { explain } from './explain.ts';
import { readJson, writeJson } from './json-file.ts';
import { pathsOf, type Paths } from './paths.ts';

const headSchema = z.object({ seq: z.int().nonnegative(), hash: z.string().regex(/^[0-9a-f]{64}$/) });

export interface AuditOptions {
  /** The checkout. */
  readonly root: string;
  readonly args: readonly string[];
}

/**
 * Verifies the chain of audit events and, where the stories are at hand, that they add up to what is stored. Gives 1
 * when anything is wrong. Changes nothing in the database. @throws {Refusal}
 */
export async function auditVerify({ root, args }: AuditOptions): Promise<number> {
  let paths = pathsOf(root);
  try {
    const wanted = readAuditArguments(args);
    const settings = readSettings(process.env);
    paths = pathsOf(root, settings.TOASOAN_DATA_DIR);
    if (wanted.database !== null) return await look(wanted.database, wanted, paths);
    const database = await openDatabase(paths, settings);
    try {
      return await look(database.url, wanted, paths);
    } finally {
      await database.close();
    }
  } catch (error) {
    throw explain(error, paths);
  }
}

async function look(
  connectionString: string,
  { table, database, since }: AuditArguments,
  paths: Paths,
): Promise<number> {
  const isOwn = database === null && table === OWN_TABLE;
  const file = path.join(paths.data, 'audit-head.json');
  const last = isOwn ? await readJson(file, headSchema) : null;
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 10_000 });
  await client.connect();
  try {
    // What is written meanwhile is not seen: events and tables are of the same instant.
    await client.query('begin transaction isolation level repeatable read, read only');
    const checked = await checkChain(readEvents(client, table), since ?? last);
    say(chainInWords(checked));
    let isFine = checked.fault === null && (checked.remembered ?? 'same') === 'same';
    if (table === OWN_TABLE && !checked.fault) {
      const { stories, miscounts } = await recount(checked.stories, storedStories(client));
      say(recountInWords(stories, miscounts));
      isFine &&= miscounts.length === 0;
    }
    await client.query('commit');
    if (isFine) await remember(checked.head, isOwn ? file : null);
    return isFine ? 0 : 1;
  } finally {
    await client.end();
  }
}

/** Keeps the head for the next check, and shows it to be kept where nobody who could rewrite the record can reach it. */
async function remember(head: ChainHead, file: string | null): Promise<void> {
  if (file !== null) await writeJson(file, head);
  say([
    '',
    `Dấu để ghi nhớ (hãy chép ra ngoài máy này): ${head.seq}:${head.hash}`,
    `Lần sau: npm run audit:verify -- --since ${head.seq}:${head.hash}`,
  ]);
}

const say = (lines: readonly string[]): void => void process.stdout.write(`${lines.join('\n')}\n`);
