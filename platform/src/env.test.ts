import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import {
  databaseUrlField,
  EnvError,
  flagField,
  folderField,
  integerField,
  levelField,
  nodeEnvField,
  parseEnv,
  portField,
  secretField,
  urlField,
} from './env.ts';

const schema = z.object({
  NODE_ENV: nodeEnvField,
  LOG_LEVEL: levelField,
  PORT: portField.default(4000),
  CMS_URL: urlField,
  DATABASE_URL: databaseUrlField,
  SESSION_SECRET: secretField(),
  SERVE_ADMIN: flagField,
  WORKER_CONCURRENCY: integerField(1, 16).default(2),
  MEILISEARCH_URL: urlField.optional(),
  BLOB_DIR: folderField.default('/blobs'),
});
const good = {
  CMS_URL: 'http://127.0.0.1:1337/',
  DATABASE_URL: 'postgres://toasoan:pw@127.0.0.1:54329/toasoan',
  SESSION_SECRET: 's'.repeat(32),
};

describe('parseEnv', () => {
  it('gives typed values, defaults for what is absent, and takes an empty value as absent', () => {
    expect(parseEnv(schema, { ...good, PORT: '', MEILISEARCH_URL: '', UNRELATED: 'x' })).toEqual({
      NODE_ENV: 'production',
      LOG_LEVEL: 'info',
      PORT: 4000,
      CMS_URL: 'http://127.0.0.1:1337',
      DATABASE_URL: good.DATABASE_URL,
      SESSION_SECRET: good.SESSION_SECRET,
      SERVE_ADMIN: false,
      WORKER_CONCURRENCY: 2,
      BLOB_DIR: '/blobs',
    });
    expect(parseEnv(schema, { ...good, SERVE_ADMIN: 'true', PORT: '0' })).toMatchObject({
      SERVE_ADMIN: true,
      PORT: 0,
    });
  });

  it('names every bad variable in one error and repeats no value', () => {
    const bad = {
      NODE_ENV: 'prod',
      LOG_LEVEL: 'loud',
      PORT: '99999',
      CMS_URL: 'file:///etc/passwd',
      DATABASE_URL: 'mysql://x',
      SESSION_SECRET: 'tiny-secret',
      SERVE_ADMIN: 'yes',
      WORKER_CONCURRENCY: '0',
    };
    const error = caught(() => parseEnv(schema, bad));
    expect(error.problems.map((p) => p.variable).sort()).toEqual(Object.keys(bad).sort());
    expect(error.message).not.toContain('tiny-secret');
    expect(error.message).toContain('SESSION_SECRET: phải là chuỗi bí mật dài ít nhất 32 ký tự');
  });

  it('tells a missing variable from a wrong one', () => {
    const error = caught(() => parseEnv(schema, {}));
    expect(error.problems.map((p) => p.variable)).toEqual(['CMS_URL', 'DATABASE_URL', 'SESSION_SECRET']);
    expect(error.problems[0]?.problem).toContain('chưa được đặt');
  });
});

function caught(act: () => unknown): EnvError {
  try {
    act();
  } catch (error) {
    if (error instanceof EnvError) return error;
  }
  throw new Error('expected an EnvError');
}
