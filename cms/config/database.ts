import { env } from '../src/env';

type Done = (error: Error | null, connection: Connection) => void;
interface Connection {
  query(text: string, done: (error: Error | null) => void): void;
}

export default () => ({
  connection: {
    client: 'postgres' as const,
    connection: { connectionString: env.DATABASE_URL, ssl: false },
    pool: {
      min: 0,
      max: 12,
      // Columns are timestamps without a zone, in UTC; the server's own zone may be any.
      afterCreate: (connection: Connection, done: Done) =>
        connection.query("set time zone 'UTC'", (error) => done(error, connection)),
    },
    acquireConnectionTimeout: 20_000,
  },
  // Columns of removed attributes stay until a migration drops them on purpose.
  settings: { runMigrations: true, forceMigration: false },
});
