import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createLogger, startCluster, waitUntil, type Cluster } from '@toasoan/platform';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { AppDeps } from './app.ts';
import { createSessionStore } from './session-store.ts';
import { errorOf } from './testing/browser.ts';
import { newsroomError } from './testing/cms-stand-in.ts';
import { startEditor, type Editor } from './testing/start-editor.ts';

const log = createLogger({ name: 'editor', level: 'silent' });
let base: string;
let cluster: Cluster;
let pool: pg.Pool;

beforeAll(async () => {
  base = await mkdtemp(path.join(tmpdir(), 'toasoan-sessions-'));
  // PostgreSQL does not run as root; its own user must be able to get here.
  await chmod(base, 0o755);
  const settings = { fsync: 'off', shared_buffers: '16MB', max_connections: '20' };
  cluster = await startCluster({
    dataDir: path.join(base, 'postgres'),
    password: 'kiểm thử',
    port: 0,
    settings,
  });
  await cluster.ensureDatabase('editor');
  pool = new pg.Pool({ connectionString: cluster.url('editor') });
  pool.on('error', () => undefined);
  await createSessionStore(pool, log);
}, 60_000);
afterAll(async () => {
  await pool.end();
  await cluster.stop('immediate');
  await rm(base, { recursive: true, force: true });
});
beforeEach(async () => {
  await pool.query('truncate editor.sessions');
});

/** The editor with its sessions in PostgreSQL. */
const start = async (deps: Partial<AppDeps> = {}): Promise<Editor> =>
  startEditor({ ...deps, sessionStore: await createSessionStore(pool, log) });

const sessions = async (): Promise<{ sid: string; sess: unknown; hours: number }[]> =>
  (
    await pool.query<{ sid: string; sess: unknown; hours: number }>(
      'select sid, sess, extract(epoch from expire - now())::float / 3600 as hours from editor.sessions',
    )
  ).rows;

describe('the session table', () => {
  it('is made once, however many processes start together', async () => {
    await pool.query('drop schema editor cascade');
    await Promise.all(Array.from({ length: 5 }, () => createSessionStore(pool, log)));
    expect(await sessions()).toEqual([]);
  });
});

describe('signing in', () => {
  it('says who is signed in and stores the session, not for strangers', async () => {
    const { browser, lan } = await start();
    const page = browser();
    const before = (await (await page.send('GET', '/api/session')).json()) as object;
    expect(before).toEqual({ signedIn: false, csrfToken: expect.stringMatching(/^[\w-]{43}$/) as string });
    expect(await sessions()).toEqual([]);

    const answer = await page.signIn(lan);
    expect(await answer.json()).toEqual({ csrfToken: page.csrfToken, me: lan.me });
    const [stored, ...others] = await sessions();
    expect(others).toEqual([]);
    expect(stored?.hours).toBeGreaterThan(11.9);

    const after = (await (await page.send('GET', '/api/session')).json()) as object;
    expect(after).toEqual({ signedIn: true, csrfToken: page.csrfToken, me: lan.me });
  });

  it('sets a cookie no script can read, and never sends the token of the CMS', async () => {
    const { browser, lan } = await start();
    const page = browser();
    const answer = await page.signIn(lan);
    const cookie = answer.headers.getSetCookie().find((line) => line.startsWith('toasoan.sid='));
    expect(cookie).toMatch(/; HttpOnly/);
    expect(cookie).toMatch(/; SameSite=Lax/);
    expect(cookie).toMatch(/; Path=\//);
    expect(cookie).not.toMatch(/Secure/);
    const seen = JSON.stringify([await answer.text(), [...answer.headers], [...page.cookies]]);
    expect(seen).not.toContain(lan.jwt);
    expect(JSON.stringify(await sessions())).toContain(lan.jwt);
  });

  it('makes the cookies Secure behind https', async () => {
    const { browser, lan } = await start({ publicUrl: 'https://toasoan.example', trustProxy: 1 });
    const page = browser();
    const proxied = { 'x-forwarded-proto': 'https' };
    const first = await page.send('GET', '/api/session', { headers: proxied });
    expect(first.headers.getSetCookie()).toEqual([expect.stringMatching(/^toasoan\.csrf=.*; Secure/)]);
    expect(first.headers.get('strict-transport-security')).toContain('max-age');
    page.csrfToken = ((await first.json()) as { csrfToken: string }).csrfToken;
    const answer = await page.send('POST', '/api/session', {
      headers: proxied,
      json: { email: lan.me.email, password: lan.password },
    });
    expect(answer.headers.getSetCookie()).toContainEqual(expect.stringMatching(/^toasoan\.sid=.*; Secure/));
  });

  it('begins under a new id each time, and the old one is worth nothing', async () => {
    const { signedIn, browser, lan, minh } = await start();
    const page = await signedIn(lan);
    const old = page.cookies.get('toasoan.sid') ?? '';
    expect((await page.signIn(minh)).status).toBe(200);
    expect(page.cookies.get('toasoan.sid')).not.toBe(old);
    expect(await sessions()).toHaveLength(1);

    const thief = browser();
    thief.cookies.set('toasoan.sid', old);
    expect(await errorOf(await thief.send('GET', '/api/me'))).toMatchObject({ id: 'auth.required' });
  });

  it('does not take a session id the browser made up', async () => {
    const { browser, lan } = await start();
    const page = browser();
    page.cookies.set('toasoan.sid', 's%3Afixed.signature');
    await page.signIn(lan);
    expect(page.cookies.get('toasoan.sid')).not.toContain('fixed');
  });

  it('refuses a wrong password, a locked account and a broken form', async () => {
    const { browser, cms, lan } = await start();
    const page = browser();
    expect(await errorOf(await page.signIn({ ...lan, password: 'sai' }))).toMatchObject({
      id: 'auth.invalid',
    });
    const broken = await page.send('POST', '/api/session', { json: { email: 'a\u0000b', password: 'x' } });
    expect(await errorOf(broken)).toMatchObject({
      id: 'request.invalid',
      details: { problems: [{ path: 'email' }] },
    });
    cms.on('POST /sign-in/password', () => newsroomError('auth.blocked'));
    expect(await errorOf(await page.signIn(lan))).toMatchObject({ id: 'auth.blocked' });
    expect(await sessions()).toEqual([]);
  });
});

describe('a session', () => {
  it('ends at sign-out', async () => {
    const { signedIn, lan } = await start();
    const page = await signedIn(lan);
    expect((await page.send('DELETE', '/api/session')).status).toBe(204);
    expect(page.cookies.has('toasoan.sid')).toBe(false);
    expect(await sessions()).toEqual([]);
    expect((await page.send('GET', '/api/me')).status).toBe(401);
  });

  it('lasts twelve hours from the last request', async () => {
    const { signedIn, lan } = await start();
    const page = await signedIn(lan);
    await pool.query("update editor.sessions set expire = now() + interval '1 minute'");
    const answer = await page.send('GET', '/api/me');
    expect(answer.headers.getSetCookie()).toContainEqual(expect.stringMatching(/^toasoan\.sid=.*Expires=/));
    // The answer is sent a moment before its session is stored.
    const prolonged = async (): Promise<boolean> => ((await sessions())[0]?.hours ?? 0) > 11.9;
    await waitUntil(prolonged, { deadline: 5_000, every: 5, what: 'a prolonged session' });
    await pool.query("update editor.sessions set expire = now() - interval '1 second'");
    expect(await errorOf(await page.send('GET', '/api/me'))).toMatchObject({ id: 'auth.required' });
  });

  it('ends when the CMS no longer takes the token', async () => {
    const { signedIn, cms, lan } = await start();
    const page = await signedIn(lan);
    cms.expire(lan.jwt);
    expect(await errorOf(await page.send('GET', '/api/me'))).toMatchObject({ id: 'auth.required' });
    expect(await sessions()).toEqual([]);
    expect(page.cookies.has('toasoan.sid')).toBe(false);
  });

  it('is answered as signed out when only asked about after its end', async () => {
    const { signedIn, cms, lan } = await start();
    const page = await signedIn(lan);
    cms.on('GET /newsroom/me', () => newsroomError('auth.blocked'));
    expect(await (await page.send('GET', '/api/session')).json()).toMatchObject({ signedIn: false });
    expect(await sessions()).toEqual([]);
  });

  it('outlives the CMS: nothing is lost while it is down', async () => {
    const { signedIn, cms, lan } = await start();
    const page = await signedIn(lan);
    await cms.down();
    expect(await errorOf(await page.send('GET', '/api/session'))).toMatchObject({ id: 'cms.unavailable' });
    await cms.up();
    expect(await (await page.send('GET', '/api/session')).json()).toMatchObject({ signedIn: true });
  });
});
