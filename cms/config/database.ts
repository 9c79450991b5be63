import { env } from '../src/env';

export default () => ({
  connection: {
    client: 'postgres' as const,
    connection: { connectionString: env.DATABASE_URL, ssl: false },
    pool: { min: 0, max: 12 },
    acquireConnectionTimeout: 20_000,
  },
  // Columns of removed attributes stay until a migration drops them on purpose.
  settings: { runMigrations: true, forceMigration: false },
});
