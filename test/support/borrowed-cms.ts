import { inject } from 'vitest';
import type { Cms } from './cms.ts';
import type { Loan } from './lender.ts';

/** A CMS at hand and its database. */
export interface BorrowedCms extends Cms {
  readonly databaseUrl: string;
}

/**
 * Borrows a CMS that runs already, on a copy of the template nobody has touched, for as long as a test file takes.
 * `stop` gives it back with whatever was done to its database; `kill` ends it.
 */
export async function borrowCms(): Promise<BorrowedCms> {
  const lender = inject('lender');
  const ask = async (path: string): Promise<unknown> => {
    const response = await fetch(`${lender}/${path}`, { method: 'POST' });
    if (!response.ok) throw new Error(`Expected a CMS to borrow but got ${await response.text()}`);
    return response.json();
  };
  const { id, url, databaseUrl } = (await ask('borrow')) as Loan;
  return {
    url,
    databaseUrl,
    stop: async () => void (await ask(`${id}/return`)),
    kill: async () => void (await ask(`${id}/kill`)),
  };
}
