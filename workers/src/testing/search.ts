import { openPostgresIndex, type SearchIndex } from '@toasoan/platform';

/** A search nobody is to ask: its database is not there, and is not looked for before the first question. */
export const testSearch = (): SearchIndex =>
  openPostgresIndex({ databaseUrl: 'postgres://nobody:nothing@127.0.0.1:1/none' });
