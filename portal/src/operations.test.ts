import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { securityHeaders } from './security-headers.ts';

/** What nginx adds to the files it sends is what the portal adds to the same pages. */
it('a server in front sends the headers of every page', async () => {
  const conf = await readFile(new URL('../../docs/operations/toasoan-headers.conf', import.meta.url), 'utf8');
  const added = Object.fromEntries(
    Array.from(conf.matchAll(/^add_header (\S+) "(.*)" always;$/gm), ([, name = '', value = '']) => [
      name.toLowerCase(),
      value,
    ]),
  );
  expect(added).toEqual({ ...securityHeaders({ https: true }), 'cache-control': 'public, no-cache' });
});
