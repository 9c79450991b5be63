import { FORM, SHARE } from './shell-paths.ts';

/** What the service worker does with a request; `pass`: it does not touch it. */
export type FetchPlan = 'pass' | 'form' | 'page' | 'kept' | 'hashed' | 'share';

export interface Asked {
  readonly method: string;
  readonly url: URL;
  readonly origin: string;
  readonly navigates: boolean;
}

/** Answers of the API are never kept nor touched: what a person may see is the server's to say, each time. */
export function planFetch(
  { method, url, origin, navigates }: Asked,
  shell: { readonly kept: readonly string[]; readonly hashed: readonly string[] },
): FetchPlan {
  if (url.origin !== origin || url.pathname.startsWith('/api/')) return 'pass';
  if (method === 'POST') return url.pathname === SHARE ? 'share' : 'pass';
  if (method !== 'GET') return 'pass';
  if (navigates) return url.pathname === FORM ? 'form' : 'page';
  if (shell.kept.includes(url.pathname)) return 'kept';
  return shell.hashed.includes(url.pathname) ? 'hashed' : 'pass';
}
