import { listen, waitUntil } from '@toasoan/platform';
import { api } from './api.ts';
import { SECRETS, startCms, type Cms } from './cms.ts';
import { copyDatabase, TEMPLATE } from './template.ts';
import type { Running } from './process.ts';

/** What a borrower is told. */
export interface Loan {
  readonly id: number;
  readonly url: string;
  readonly databaseUrl: string;
}

interface Lendable {
  readonly name: string;
  readonly cms: Cms & Running;
}

/** Lends CMSs to test files, one to each at a time. Lives as long as the run, in its main process. */
export interface Lender {
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Opens the lender's desk: `POST /borrow` gives a loan, `POST /<id>/return` takes it back, `POST /<id>/kill` ends it.
 * What comes back gets a new copy of the template under its feet, so that every borrower finds the same house. `first`
 * may be lent at once; more are started when all are out.
 */
export async function openLender(server: string, first: Lendable): Promise<Lender> {
  const free: Promise<Lendable | null>[] = [Promise.resolve(first)];
  const lent = new Map<number, Lendable>();
  const started = [first.cms];
  let count = 0;

  // A run that is broken off closes nothing.
  const endAll = (): void => void started.map(({ child }) => child.kill('SIGKILL'));
  process.once('exit', endAll);

  const startOne = async (): Promise<Lendable> => {
    const name = `lent_${started.length}_${count}`;
    await copyDatabase(server, TEMPLATE, name);
    const cms = await startCms({ databaseUrl: `${server}/${name}` });
    started.push(cms);
    return { name, cms };
  };
  const borrow = async (): Promise<Loan> => {
    const id = ++count;
    const one = (await free.shift()) ?? (await startOne());
    lent.set(id, one);
    return { id, url: one.cms.url, databaseUrl: `${server}/${one.name}` };
  };
  const takeBack = (id: number): void => {
    const one = lent.get(id);
    if (one && lent.delete(id)) free.push(renew(server, one));
  };
  const kill = async (id: number): Promise<void> => {
    const one = lent.get(id);
    if (one && lent.delete(id)) await one.cms.kill();
  };

  const desk = await listen(
    (request, response) => {
      const [, id = '', verb = ''] = request.url?.split('/') ?? [];
      const done =
        id === 'borrow'
          ? borrow()
          : verb === 'kill'
            ? kill(Number(id))
            : Promise.resolve(takeBack(Number(id)));
      done.then(
        (loan) => response.end(JSON.stringify(loan ?? null)),
        (error: unknown) => {
          response.statusCode = 500;
          response.end(String(error));
        },
      );
    },
    '127.0.0.1',
    0,
  );
  return {
    url: desk.url,
    close: async () => {
      await desk.close();
      await Promise.all(free);
      await Promise.all(started.map((cms) => cms.stop()));
      process.removeListener('exit', endAll);
    },
  };
}

/** Puts a new copy of the template under a running CMS; null where it does not go on with it. */
async function renew(server: string, one: Lendable): Promise<Lendable | null> {
  try {
    await copyDatabase(server, TEMPLATE, one.name);
    const admin = api(one.cms.url, SECRETS.SEED_TOKEN);
    const reads = async (): Promise<boolean> => (await admin.send('GET', '/units')).status === 200;
    await waitUntil(reads, { deadline: 10_000, every: 50, what: 'the CMS at its new database' });
    return one;
  } catch {
    await one.cms.kill();
    return null;
  }
}
