import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { z } from 'zod';
import { readJson, writeJson } from './json-file.ts';
import { Refusal } from './refusal.ts';

const names = [
  'databasePassword',
  'sessionSecret',
  'portalToken',
  'previewToken',
  'readersToken',
  'workerToken',
  'seedToken',
  'editorToken',
  'accountsKey',
  'appKeys',
  'adminJwtSecret',
  'apiTokenSalt',
  'transferTokenSalt',
  'encryptionKey',
  'jwtSecret',
  'vapidKey',
] as const;

export type Secrets = Readonly<Record<(typeof names)[number], string>>;

const known = z.partialRecord(z.enum(names), z.string().min(32));

const random = (): string => randomBytes(32).toString('hex');

/** New secrets for everything that `given` does not have yet. */
export function makeSecrets(given: Partial<Secrets> = {}): Secrets {
  const fresh = (name: (typeof names)[number]): string =>
    name === 'appKeys' ? [random(), random()].join(',') : random();
  return Object.fromEntries(names.map((name) => [name, given[name] ?? fresh(name)])) as unknown as Secrets;
}

/** Reads the secrets of this checkout, making at the first start what is missing. @throws {Refusal} */
export async function loadSecrets(file: string): Promise<Secrets> {
  const given = await readJson(file, known);
  if (given === null && existsSync(file)) {
    throw new Refusal(
      `Tệp khóa bí mật ${file} bị hỏng nên chưa khởi động được.\n` +
        'Dữ liệu vẫn còn nguyên; tệp hỏng cũng được giữ lại.\n' +
        'Hãy chép tệp này từ bản sao lưu về rồi chạy lại npm start. ' +
        'Nếu không có bản sao lưu và chấp nhận mất hết dữ liệu: npm start -- --reset',
    );
  }
  const secrets = makeSecrets(given ?? {});
  if (names.some((name) => given?.[name] === undefined)) await writeJson(file, secrets);
  return secrets;
}
