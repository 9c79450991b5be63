import { createHash } from 'node:crypto';
import { chmod, mkdir } from 'node:fs/promises';
import path from 'node:path';

/** Where the newsroom of one checkout keeps what it makes. */
export interface Paths {
  readonly root: string;
  readonly data: string;
  readonly secrets: string;
  readonly ports: string;
  readonly run: string;
  readonly accounts: string;
  readonly log: string;
  readonly postgres: string;
  readonly blobs: string;
  /** Mails, where no mail server is set. */
  readonly mail: string;
  /** Where the database goes when its user cannot reach the checkout, as below the home folder of root. */
  readonly fallback: string;
}

export function pathsOf(root: string, data = path.join(root, '.data')): Paths {
  const checkout = createHash('sha256').update(data).digest('hex').slice(0, 12);
  return {
    root,
    data,
    secrets: path.join(data, 'secrets.json'),
    ports: path.join(data, 'ports.json'),
    run: path.join(data, 'run.json'),
    accounts: path.join(data, 'accounts.json'),
    log: path.join(data, 'logs', 'toasoan.log'),
    postgres: path.join(data, 'postgres'),
    blobs: path.join(data, 'blobs'),
    mail: path.join(data, 'mail'),
    fallback: path.join('/var/lib/toasoan', checkout),
  };
}

/** Makes the folders. Others may pass through the data folder (the database's user must) but read nothing in it. */
export async function makeFolders({ data, log, blobs, mail }: Paths): Promise<void> {
  await mkdir(data, { recursive: true });
  await chmod(data, 0o711);
  for (const dir of [path.dirname(log), blobs, mail]) {
    await mkdir(dir, { recursive: true });
    await chmod(dir, 0o700);
  }
}
