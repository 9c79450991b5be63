import { freePort } from '@toasoan/platform';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { cloneDatabase } from '../support/database.ts';
import { answers, ROOT, startRoom, type Running } from '../support/process.ts';

/**
 * The production shape. No Docker engine is needed: the file is read as Compose reads it, every variable is checked
 * against the room that reads it, and the same commands are started as plain processes with the same variables.
 */
interface Service {
  readonly image?: string;
  readonly command?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly ports?: readonly string[];
  readonly networks?: readonly string[];
  readonly volumes?: readonly string[];
  readonly healthcheck?: { readonly test: readonly string[] };
  readonly depends_on?: Readonly<Record<string, object>>;
  readonly profiles?: readonly string[];
}
interface Compose {
  readonly services: Readonly<Record<string, Service>>;
  readonly volumes: Readonly<Record<string, object | null>>;
  readonly networks: Readonly<Record<string, { readonly internal?: boolean } | null>>;
}

/** Where each room reads its environment. */
const ENV_FILES: Readonly<Record<string, string>> = {
  cms: 'cms/src/env.ts',
  workers: 'workers/src/env.ts',
  editor: 'editor-app/server/src/env.ts',
  portal: 'portal/src/env.ts',
  seeds: 'seeds/src/env.ts',
};

let compose: Compose;
let text: string;
beforeAll(async () => {
  text = await readFile(path.join(ROOT, 'docker-compose.yml'), 'utf8');
  compose = parse(text, { merge: true }) as Compose;
});

const service = (name: string): Service => compose.services[name] ?? {};

/** The variables of a room's schema, and those it does without. */
async function variablesOf(room: string): Promise<{ all: string[]; optional: string[] }> {
  const source = await readFile(path.join(ROOT, ENV_FILES[room] ?? ''), 'utf8');
  const lines = [...source.matchAll(/^ {2}([A-Z][A-Z_]+): ([^\n]*(?:\n {4}[^\n]*)*)/gm)];
  const hasDefault = /\.optional\(\)|\.default\(|nodeEnvField|levelField|flagField/;
  return {
    all: lines.map(([, name = '']) => name),
    optional: lines.filter(([, , rest = '']) => hasDefault.test(rest)).map(([, name = '']) => name),
  };
}

describe('docker-compose.yml', () => {
  it('has every part of the newsroom', () => {
    expect(Object.keys(compose.services).sort()).toEqual([
      'cms',
      'editor',
      'meilisearch',
      'portal',
      'postgres',
      'seeds',
      'workers',
    ]);
  });

  it.each(Object.keys(ENV_FILES))('gives %s the variables its env.ts reads, and no others', async (room) => {
    const { all, optional } = await variablesOf(room);
    expect(all.length, 'the schema was found').toBeGreaterThan(3);
    const given = Object.keys(service(room).environment ?? {});
    expect(
      given.filter((name) => !all.includes(name)),
      'unknown to the room',
    ).toEqual([]);
    expect(
      all.filter((name) => !optional.includes(name) && !given.includes(name)),
      'missing',
    ).toEqual([]);
  });

  it('holds no secret: each comes from outside and is required', () => {
    for (const [name, { environment = {} }] of Object.entries(compose.services)) {
      for (const [variable, value] of Object.entries(environment)) {
        if (/SECRET|TOKEN|SALT|KEY|PASSWORD/.test(variable)) {
          expect(String(value), `${name}.${variable}`).toMatch(/^\$\{[A-Z_]+:(\?|-)\}$/);
        }
        if (variable === 'DATABASE_URL') expect(value).toContain(':${POSTGRES_PASSWORD:?}@');
      }
    }
  });

  it('lets nothing but the portal and the editor be reached from outside', () => {
    const reachable = Object.entries(compose.services).filter(([, { ports }]) => (ports ?? []).length > 0);
    expect(reachable.map(([name]) => name).sort()).toEqual(['editor', 'portal']);
    expect(compose.networks['inside']?.internal).toBe(true);
    for (const name of ['postgres', 'meilisearch', 'cms']) expect(service(name).networks).toEqual(['inside']);
  });

  it('checks the health of whatever listens, and waits for it', () => {
    for (const name of ['postgres', 'meilisearch', 'cms', 'editor', 'portal'])
      expect(service(name).healthcheck?.test.length, name).toBeGreaterThan(1);
    for (const { depends_on = {} } of Object.values(compose.services)) {
      for (const [name, condition] of Object.entries(depends_on))
        expect(condition, name).toEqual({ condition: 'service_healthy' });
    }
  });

  it('keeps what must survive in named volumes', () => {
    const named = Object.values(compose.services).flatMap(({ volumes = [] }) =>
      volumes.map((volume) => volume.split(':')[0] ?? ''),
    );
    expect([...new Set(named)].sort()).toEqual(Object.keys(compose.volumes).sort());
    expect(service('portal').volumes).toEqual(['blobs:/data/blobs:ro']);
  });
});

describe('the Dockerfile', () => {
  it('builds in stages on Node 24 and runs as an ordinary user', async () => {
    const dockerfile = await readFile(path.join(ROOT, 'Dockerfile'), 'utf8');
    expect(dockerfile.match(/^FROM node:24/gm)).toHaveLength(2);
    expect(dockerfile.trim().split('\n').slice(-3).join('\n')).toMatch(/^USER node$/m);
    const workspaces = (
      JSON.parse(await readFile(path.join(ROOT, 'package.json'), 'utf8')) as { workspaces: string[] }
    ).workspaces;
    for (const room of workspaces) expect(dockerfile, room).toContain(`COPY ${room}/package.json ${room}/`);
  });
});

describe('the production commands as plain processes', () => {
  const running: Running[] = [];
  let blobs: string;
  afterAll(async () => {
    for (const room of running.reverse()) await room.stop();
    await rm(blobs, { recursive: true, force: true });
  });

  it('start with the variables of the file and answer their health checks', async () => {
    blobs = await mkdtemp(path.join(os.tmpdir(), 'toasoan-compose-'));
    const ports = { cms: await freePort(), editor: await freePort(), portal: await freePort() };
    const url = (room: keyof typeof ports): string => `http://127.0.0.1:${ports[room]}`;
    const outside: Readonly<Record<string, string>> = {
      PORTAL_PUBLIC_URL: url('portal'),
      EDITOR_PUBLIC_URL: url('editor'),
    };
    const databaseUrl = await cloneDatabase();

    /** The service's environment as Compose would make it, on this machine's ports and database. */
    const environmentOf = (name: string): Record<string, string> =>
      Object.fromEntries(
        Object.entries(service(name).environment ?? {}).map(([variable, value]) => {
          if (variable === 'DATABASE_URL') return [variable, databaseUrl];
          if (variable === 'BLOB_DIR') return [variable, blobs];
          if (variable === 'MAIL_DIR') return [variable, path.join(blobs, 'mail')];
          if (variable === 'HOST') return [variable, '127.0.0.1'];
          if (variable === 'PORT') return [variable, String(ports[name as keyof typeof ports])];
          if (variable === 'CMS_URL') return [variable, url('cms')];
          if (variable === 'PORTAL_URL') return [variable, url('portal')];
          const filled = String(value).replace(
            /\$\{([A-Z_]+):([?-])([^}]*)\}/g,
            (_, key: string, kind: string, fallback: string) =>
              kind === '-' ? fallback : (outside[key] ?? `${key.toLowerCase()}-of-this-test-run-0123456789`),
          );
          return [variable, filled];
        }),
      );
    const start = async (name: string, ready: (output: string) => Promise<boolean>): Promise<void> => {
      const [program, entry = ''] = service(name).command ?? [];
      expect(program).toBe('node');
      running.push(await startRoom({ entry, env: environmentOf(name), ready }));
    };
    await start('cms', () => answers(`${url('cms')}/_health`));
    await start('portal', () => answers(`${url('portal')}/healthz`));
    await start('editor', () => answers(`${url('editor')}/healthz`));
    await start('workers', async (output) => output.includes('"ready"'));
    expect((await fetch(url('portal'))).status).toBe(200);
    expect(await (await fetch(url('editor'))).text()).toContain('lang="vi"');
  });
});
