import { EnvError } from '@toasoan/platform';
import { expect, it } from 'vitest';
import { readEnv } from './env.ts';

const complete = {
  DATABASE_URL: 'postgres://toasoan:secret@127.0.0.1:5432/toasoan',
  CMS_URL: 'http://127.0.0.1:1337/',
  WORKER_TOKEN: 'w'.repeat(40),
  BLOB_DIR: '/data/blobs',
  MAIL_DIR: '/data/mail',
  PORTAL_URL: 'http://127.0.0.1:4000',
  PORTAL_PUBLIC_URL: 'https://sogddt.example.vn',
  PORTAL_TOKEN: 'p'.repeat(40),
};

it('fills in what has a default and leaves out the search engine', () => {
  const env = readEnv(complete);
  expect(env).toMatchObject({ CMS_URL: 'http://127.0.0.1:1337', WORKER_CONCURRENCY: 2, LOG_LEVEL: 'info' });
  expect(env).toMatchObject({ WORKER_SLOW_CONCURRENCY: 1, MEDIA_ISOLATION: 'auto' });
  expect(env.MEDIA_TEMP_DIR).toBeUndefined();
  expect(env.MEILISEARCH_URL).toBeUndefined();
});

it('names every variable that is missing or wrong', () => {
  const broken = { ...complete, DATABASE_URL: undefined, WORKER_CONCURRENCY: '0', MEDIA_ISOLATION: 'none' };
  expect(() => readEnv(broken)).toThrow(EnvError);
  expect(() => readEnv(broken)).toThrow(/DATABASE_URL[^]*WORKER_CONCURRENCY[^]*MEDIA_ISOLATION/);
});
