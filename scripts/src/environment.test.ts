import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { environmentsOf, systemEnvironment, type EnvironmentInput } from './environment.ts';
import { defaultPorts } from './ports.ts';
import { makeSecrets } from './secrets.ts';

const input: EnvironmentInput = {
  secrets: makeSecrets(),
  ports: defaultPorts,
  databaseUrl: 'postgres://toasoan:pw@127.0.0.1:54329/toasoan',
  blobDir: '/srv/toasoan/.data/blobs',
  mailDir: '/srv/toasoan/.data/mail',
  smtpUrl: 'smtp://127.0.0.1:2525',
  mailFrom: 'Tòa soạn <tin@sogddt.example.vn>',
  logLevel: 'info',
  accountsFile: '/srv/toasoan/.data/accounts.json',
  admin: false,
  seeds: 'demo',
  meilisearch: { url: 'http://127.0.0.1:7700', key: 'k' },
  workerConcurrency: 2,
  workerSlowConcurrency: 1,
  mediaTempDir: '/srv/toasoan/.data/tmp',
  mediaIsolation: 'auto',
  siteName: 'Cổng thông tin',
  trustProxy: 0,
  linkChecks: 'off',
  openId: {
    OIDC_ISSUER: 'https://so.example',
    OIDC_CLIENT_ID: 'c',
    OIDC_CLIENT_SECRET: 's',
    OIDC_NAME: 'Sở',
  },
};

/** The table of docs/architecture.md: which process gets which variable. */
async function documented(): Promise<Record<string, string[]>> {
  const text = await readFile(new URL('../../docs/architecture.md', import.meta.url), 'utf8');
  const table = text.slice(text.indexOf('## Environment'), text.indexOf('Health:'));
  const rows = table
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) => line.split('|').map((cell) => cell.trim()));
  const columns = ['cms', 'editor', 'workers', 'portal'];
  return Object.fromEntries(
    columns.map((process, index) => [
      process,
      rows.flatMap((cells) =>
        cells[index + 2]?.startsWith('✓') ? (cells[1] ?? '').replaceAll('`', '').split(', ') : [],
      ),
    ]),
  );
}

describe('environmentsOf', () => {
  it('gives every process exactly the variables of the architecture', async () => {
    const environments = environmentsOf(input);
    const table = await documented();
    for (const name of ['cms', 'editor', 'workers', 'portal'] as const) {
      expect(Object.keys(environments[name]).sort(), name).toEqual([...(table[name] ?? [])].sort());
    }
  });

  it('points the processes at each other', () => {
    const { cms, editor, workers, portal, seeds } = environmentsOf(input);
    expect(cms).toMatchObject({ HOST: '127.0.0.1', PORT: '1337', SERVE_ADMIN: 'false' });
    expect(editor).toMatchObject({ PORT: '4100', CMS_URL: 'http://127.0.0.1:1337' });
    expect(editor).toMatchObject({ EDITOR_PUBLIC_URL: 'http://127.0.0.1:4100' });
    expect(portal).toMatchObject({ PORT: '4000', PORTAL_TOKEN: workers['PORTAL_TOKEN'] });
    expect(workers).toMatchObject({ PORTAL_URL: 'http://127.0.0.1:4000', WORKER_TOKEN: cms['WORKER_TOKEN'] });
    expect(seeds).toMatchObject({
      SEED_TOKEN: cms['SEED_TOKEN'],
      ACCOUNTS_FILE: input.accountsFile,
      DEMO: 'full',
    });
  });

  it('makes no all-powerful token where no seeds are loaded', () => {
    expect(environmentsOf({ ...input, seeds: 'none' }).cms).not.toHaveProperty('SEED_TOKEN');
  });

  it('gives no process a secret it has no use for', () => {
    const { portal, workers, editor } = environmentsOf(input);
    const { databasePassword: _, ...others } = input.secrets;
    for (const [name, secret] of Object.entries(others)) {
      const holders = { portal, workers, editor };
      const having = Object.entries(holders).flatMap(([who, env]) =>
        Object.values(env).includes(secret) ? [who] : [],
      );
      const expected = {
        portalToken: ['portal', 'workers'],
        previewToken: ['portal', 'editor'],
        readersToken: ['portal'],
        workerToken: ['workers'],
        sessionSecret: ['editor'],
        vapidKey: ['workers', 'editor'],
        editorToken: ['editor'],
      };
      expect(having, name).toEqual(expected[name as keyof typeof expected] ?? []);
    }
  });
});

it('hands down only what belongs to the system', () => {
  const source = {
    PATH: '/bin',
    HTTPS_PROXY: 'p',
    LC_ALL: 'C',
    PORT: '1',
    npm_config_x: 'y',
    AWS_SECRET: 's',
  };
  expect(systemEnvironment(source)).toEqual({ PATH: '/bin', HTTPS_PROXY: 'p', LC_ALL: 'C' });
});
