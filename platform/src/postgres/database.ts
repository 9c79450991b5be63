import pg from 'pg';

export interface DatabaseAddress {
  readonly user: string;
  readonly password: string;
  readonly port: number;
  readonly database: string;
}

export function databaseUrl({ user, password, port, database }: DatabaseAddress): string {
  const [name, secret] = [encodeURIComponent(user), encodeURIComponent(password)];
  return `postgres://${name}:${secret}@127.0.0.1:${port}/${encodeURIComponent(database)}`;
}

const duplicateDatabase = '42P04';

/** Makes a database unless it is there. Gives whether it was made. */
export async function ensureDatabase(adminUrl: string, name: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: adminUrl, connectionTimeoutMillis: 10_000 });
  await client.connect();
  try {
    const found = await client.query('select 1 from pg_database where datname = $1', [name]);
    if (found.rowCount) return false;
    await client.query(`create database ${client.escapeIdentifier(name)}`);
    return true;
  } catch (error) {
    if (error instanceof pg.DatabaseError && error.code === duplicateDatabase) return false;
    throw error;
  } finally {
    await client.end();
  }
}
