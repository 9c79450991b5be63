import type { Core } from '@strapi/strapi';

/** A place SQL can be sent to: the pool, or the transaction at hand. `?` marks a value. */
export interface Sql {
  raw(text: string, values: readonly unknown[]): Promise<unknown>;
}

interface Result {
  readonly rows: Record<string, unknown>[];
  readonly fields: readonly { readonly name: string; readonly dataTypeID: number }[];
}

const JSONB = 3802;

/**
 * The rows of a query. The caller names the row type; columns are as the SQL names them. Strapi has the driver leave
 * jsonb as text: it is parsed here.
 */
export async function rows<Row>(sql: Sql, text: string, values: readonly unknown[] = []): Promise<Row[]> {
  const result = (await sql.raw(text, values)) as Result;
  for (const { name } of result.fields.filter((field) => field.dataTypeID === JSONB)) {
    for (const row of result.rows) {
      if (typeof row[name] === 'string') row[name] = JSON.parse(row[name]);
    }
  }
  return result.rows as Row[];
}

/** The first row, or null. */
export async function first<Row>(
  sql: Sql,
  text: string,
  values: readonly unknown[] = [],
): Promise<Row | null> {
  return (await rows<Row>(sql, text, values))[0] ?? null;
}

/** The pool, for reading outside a transaction. */
export const pool = (strapi: Core.Strapi): Sql => strapi.db.connection;

/** Runs `work` in one transaction; document-service calls inside join it. Rolled back when `work` throws. */
export function inTransaction<Result>(
  strapi: Core.Strapi,
  work: (sql: Sql) => Promise<Result>,
): Promise<Result> {
  return strapi.db.transaction(({ trx }) => work(trx as unknown as Sql)) as Promise<Result>;
}

/** Today's date in SQL, as the people of the department count days. */
export const TODAY = "(now() at time zone 'Asia/Ho_Chi_Minh')::date";
