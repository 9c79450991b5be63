import { chmod, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { loadSecrets } from './secrets.ts';
import { temporaryFolder } from './test-support/folder.ts';

it('makes long secrets once, readable by their owner only', async () => {
  const file = path.join(await temporaryFolder(), 'secrets.json');
  const first = await loadSecrets(file);
  expect(new Set(Object.values(first)).size).toBe(16);
  for (const secret of Object.values(first)) expect(secret.length).toBeGreaterThanOrEqual(64);
  expect(first.appKeys.split(',')).toHaveLength(2);
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  expect(await loadSecrets(file)).toEqual(first);
});

it('adds what a newer release needs and keeps the rest', async () => {
  const file = path.join(await temporaryFolder(), 'secrets.json');
  const { jwtSecret: _, ...older } = await loadSecrets(file);
  await writeFile(file, JSON.stringify(older));
  const now = await loadSecrets(file);
  expect(now).toMatchObject(older);
  expect(now.jwtSecret.length).toBe(64);
});

it('refuses a broken file and keeps it', async () => {
  const file = path.join(await temporaryFolder(), 'secrets.json');
  await writeFile(file, '{"half');
  await chmod(file, 0o600);
  await expect(loadSecrets(file)).rejects.toMatchObject({ name: 'Refusal' });
  expect(await readFile(file, 'utf8')).toBe('{"half');
});
