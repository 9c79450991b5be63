import type {
  AccountStanding,
  AccountView,
  FactorToConfirm,
  Paged,
  PersonLine,
  RecoveryCodes,
  SignInStep,
} from '@toasoan/domain';
import type pg from 'pg';
import { describe, expect, it } from 'vitest';
import {
  codeAt,
  GOOD_PASSWORD,
  inviteTo,
  newcomer,
  someone,
  tokenIn,
  tryToSignIn,
} from '../support/accounts.ts';
import { api, PASSWORD, signInDoors, SOURCE, type Api, type Failure } from '../support/api.ts';
import { withDesk } from '../support/desk.ts';
import { personEmail, type House } from '../support/house.ts';

let house: House;
let pool: pg.Pool;
let doors: Api;
withDesk((desk) => {
  house = desk.house;
  pool = desk.pool;
  doors = signInDoors(house.base);
});

/** Audit events about a person, oldest first, without who did it. */
async function eventsOf(email: string): Promise<string[]> {
  const { rows } = await pool.query<{ action: string }>(
    `select action from newsroom.audit_events
     where subject = (select document_id from up_users where email = $1) order by seq`,
    [email],
  );
  return rows.map(({ action }) => action);
}
const idOf = ({ body }: { readonly body: Failure }): string | undefined => body.error.details.id;
const alive = async (jwt: string): Promise<boolean> =>
  (await api(house.base, jwt).send('GET', '/newsroom/me')).status === 200;
/** How the administrator sees an account. */
async function standing(email: string): Promise<AccountStanding | undefined> {
  const page = await house.people.administrator.get<Paged<PersonLine>>(`/newsroom/people?q=${email}`);
  return page.items[0]?.account;
}
/** Half a minute further: another code. */
const later = (steps: number): Date => new Date(Date.now() + steps * 30_000);

describe('the doors of signing in', () => {
  it('are closed to all but the server of the editor', async () => {
    const body = { email: personEmail('writerA'), password: PASSWORD, source: SOURCE };
    for (const who of [api(house.base), house.people.administrator])
      expect((await who.send('POST', '/sign-in/password', body)).status).toBe(403);
    expect((await api(house.base, 'x'.repeat(40)).send('POST', '/sign-in/password', body)).status).toBe(401);
  });

  it('are the only ones: Strapi signs nobody in and sets no password', async () => {
    const tries = [
      ['/auth/local', { identifier: personEmail('writerA'), password: PASSWORD }],
      ['/auth/local/register', { username: 'x', email: 'x@toasoan.example', password: PASSWORD }],
      ['/auth/forgot-password', { email: personEmail('writerA') }],
      ['/auth/reset-password', { code: 'x', password: PASSWORD, passwordConfirmation: PASSWORD }],
      ['/auth/change-password', { currentPassword: PASSWORD, password: 'x', passwordConfirmation: 'x' }],
    ] as const;
    for (const [path, body] of tries)
      for (const who of [api(house.base), house.people.writerA])
        expect((await who.send('POST', path, body)).status, path).toBe(403);
  });

  it('a JWT that belongs to no session opens nothing', async () => {
    await pool.query(
      `insert into up_permissions (action, document_id, created_at, updated_at, published_at)
       values ('plugin::users-permissions.auth.callback', 'clicked', now(), now(), now())`,
    );
    await pool.query(
      `insert into up_permissions_role_lnk (permission_id, role_id)
       select p.id, r.id from up_permissions p, up_roles r where p.document_id = 'clicked' and r.type = 'public'`,
    );
    const { status, body } = await api(house.base).send<{ jwt: string }>('POST', '/auth/local', {
      identifier: personEmail('writerB'),
      password: PASSWORD,
    });
    expect(status).toBe(200);
    expect(await alive(body.jwt)).toBe(false);
    await pool.query("delete from up_permissions where document_id = 'clicked'");
  });
});

describe('an invitation', () => {
  it('lets the person set a password once, and tells what happened', async () => {
    const email = 'moi@toasoan.example';
    const { link } = await inviteTo(house, email);
    const token = tokenIn(link);
    expect(await doors.post('/sign-in/link', { token })).toEqual({
      purpose: 'invitation',
      email,
      name: 'Lê Thị Mới',
    });
    expect(idOf(await tryToSignIn(house.base, email, ''.padEnd(12, 'x')))).toBe('auth.invalid');
    const weak = await doors.send('POST', '/sign-in/link/use', {
      token,
      password: 'Password1234',
      source: SOURCE,
    });
    expect(idOf(weak)).toBe('account.password_refused');
    const use = () =>
      doors.send('POST', '/sign-in/link/use', { token, password: GOOD_PASSWORD, source: SOURCE });
    const both = await Promise.all([use(), use()]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 410]);
    expect((await tryToSignIn(house.base, email.toUpperCase(), GOOD_PASSWORD.normalize('NFD'))).status).toBe(
      200,
    );
    expect(await eventsOf(email)).toEqual([
      'account.created',
      'person.create',
      'membership.add',
      'account.invited',
      'sign_in.failed',
      'account.changed',
      'account.link_used',
      'session.begun',
      'session.begun',
    ]);
    const { rows } = await pool.query<{ body: string; secret: boolean }>(
      'select body, secret from newsroom.mails where to_address = $1',
      [email],
    );
    expect(rows).toEqual([{ body: expect.stringContaining(link) as string, secret: true }]);
    const { rowCount } = await pool.query('select 1 from newsroom.account_links where token_hash like $1', [
      `%${token}%`,
    ]);
    expect(rowCount).toBe(0);
  });

  it('can be revoked and sent again, by administrators only, and not twice to one address', async () => {
    const email = 'lan-nua@toasoan.example';
    const first = await inviteTo(house, email);
    const { administrator, director } = house.people;
    const add = (who: Api, address: string) => who.send('POST', '/newsroom/people', someone(house, address));
    expect(idOf(await add(administrator, email.toUpperCase()))).toBe('people.email_taken');
    expect(idOf(await add(director, 'x@toasoan.example'))).toBe('people.role');
    const path = `/newsroom/accounts/${first.personId}`;
    for (const change of ['invitation', 'changes/uninvite'])
      expect(idOf(await director.send('POST', `${path}/${change}`, {})), change).toBe('account.role');
    const again = await administrator.post<{ link: string; expiresAt: string }>(`${path}/invitation`, {});
    expect((await standing(email))?.invitedUntil).toBe(again.expiresAt);
    const look = async (link: string) =>
      (await doors.send('POST', '/sign-in/link', { token: tokenIn(link) })).status;
    expect([await look(first.link), await look(again.link)]).toEqual([410, 200]);
    await administrator.post(`${path}/changes/uninvite`, {});
    expect(await look(again.link)).toBe(410);
    expect(await standing(email)).toEqual({
      invitedUntil: null,
      secondFactor: false,
      sessions: 0,
      lastSignIn: null,
    });
  });
});

describe('a second factor', () => {
  it('is asked for at the CMS, each code once, and the codes for its loss once', async () => {
    const { email, jwt } = await newcomer(house, 'hai-buoc');
    const own = api(house.base, jwt);
    const begin = await own.post<FactorToConfirm>('/newsroom/account/second-factor', {
      password: GOOD_PASSWORD,
    });
    expect(begin.uri).toContain(`secret=${begin.key}`);
    expect((await tryToSignIn(house.base, email, GOOD_PASSWORD)).body.data.step).toBe('done');
    const wrong = await own.send('POST', '/newsroom/account/second-factor/confirm', { code: '000000' });
    expect(idOf(wrong)).toBe('account.code_wrong');
    const { codes } = await own.post<RecoveryCodes>('/newsroom/account/second-factor/confirm', {
      code: codeAt(begin.key, new Date()),
    });
    expect(new Set(codes).size).toBe(10);

    const { body } = await tryToSignIn(house.base, email, GOOD_PASSWORD);
    if (body.data.step !== 'code') throw new Error('Expected a code to be asked for');
    const { ticket } = body.data;
    const send = (code: string) => doors.send('POST', '/sign-in/code', { ticket, code, source: SOURCE });
    // The code that confirmed it is used up; the next one is taken once, though two ask at the same time.
    expect(idOf(await send(codeAt(begin.key, new Date())))).toBe('auth.code_invalid');
    const next = codeAt(begin.key, later(1));
    expect((await Promise.all([send(next), send(next)])).map(({ status }) => status).sort()).toEqual([
      200, 401,
    ]);
    expect((await send((codes[0] ?? '').toUpperCase())).status).toBe(200);
    expect(idOf(await send(codes[0] ?? ''))).toBe('auth.code_invalid');
    const view = await own.get<AccountView>('/newsroom/account');
    expect(view.secondFactor).toMatchObject({ recoveryCodesLeft: 9, standing: 'free' });

    const { rows } = await pool.query<{ secret: string }>('select secret from newsroom.second_factors');
    expect(JSON.stringify(rows)).not.toContain(begin.key);
    expect(await eventsOf(email)).toEqual(expect.arrayContaining(['second_factor.set_up', 'sign_in.failed']));
  });

  it('can be reset by another administrator, which ends the sessions and is mailed', async () => {
    const { email, jwt } = await newcomer(house, 'mat-may');
    const own = api(house.base, jwt);
    const { key } = await own.post<FactorToConfirm>('/newsroom/account/second-factor', {
      password: GOOD_PASSWORD,
    });
    await own.post('/newsroom/account/second-factor/confirm', { code: codeAt(key, new Date()) });
    const { id } = await own.get<{ id: string }>('/newsroom/me');
    const { id: self } = await house.people.administrator.get<{ id: string }>('/newsroom/me');
    const reset = (person: string) =>
      house.people.administrator.send('POST', `/newsroom/accounts/${person}/changes/reset-second-factor`, {});
    expect(idOf(await reset(self))).toBe('account.own');
    expect(await standing(email)).toMatchObject({ secondFactor: true, sessions: 1 });
    expect((await reset(id)).status).toBe(200);
    expect(await alive(jwt)).toBe(false);
    expect(await standing(email)).toMatchObject({
      secondFactor: false,
      sessions: 0,
      lastSignIn: expect.any(String) as string,
    });
    expect((await tryToSignIn(house.base, email, GOOD_PASSWORD)).body.data.step).toBe('done');
    const { rows } = await pool.query<{ subject: string }>(
      'select subject from newsroom.mails where to_address = $1 order by created_at',
      [email],
    );
    expect(rows.at(-1)?.subject).toContain('Xác thực hai bước');
  });

  it('is demanded of the roles that are set: nothing but the account is open before', async () => {
    const { jwt } = await newcomer(house, 'bat-buoc');
    const own = api(house.base, jwt);
    const demand = (secondFactorRoles: string[]) =>
      house.people.administrator.put('/newsroom/account-settings', { secondFactorRoles });
    await demand(['contributor']);
    expect(idOf(await own.send('GET', '/newsroom/reference'))).toBe('auth.second_factor_required');
    expect(await own.get('/newsroom/me')).toMatchObject({ mustSetUpSecondFactor: true });
    const { key } = await own.post<FactorToConfirm>('/newsroom/account/second-factor', {
      password: GOOD_PASSWORD,
    });
    await own.post('/newsroom/account/second-factor/confirm', { code: codeAt(key, new Date()) });
    expect((await own.send('GET', '/newsroom/reference')).status).toBe(200);
    await demand([]);
  });
});

describe('a session', () => {
  it('ends for the JWT too: one, the others, all', async () => {
    const { email, jwt } = await newcomer(house, 'nhieu-may');
    const more = await Promise.all([1, 2, 3].map(() => tryToSignIn(house.base, email, GOOD_PASSWORD)));
    const jwts = more.map(({ body }) => (body.data.step === 'done' ? body.data.jwt : ''));
    const own = api(house.base, jwt);
    const { sessions } = await own.get<AccountView>('/newsroom/account');
    expect(sessions).toHaveLength(4);
    expect(sessions.filter(({ current }) => current)).toHaveLength(1);
    const other = await api(house.base, jwts[0]).get<AccountView>('/newsroom/account');
    const gone = other.sessions.find(({ current }) => current)?.id ?? '';
    expect((await own.send('DELETE', `/newsroom/account/sessions/${gone}`)).status).toBe(204);
    expect(await Promise.all([jwt, ...jwts].map(alive))).toEqual([true, false, true, true]);
    expect(idOf(await house.people.writerA.send('DELETE', `/newsroom/account/sessions/${gone}`))).toBe(
      'account.session_unknown',
    );
    await own.post('/newsroom/account/sessions/end-others', {});
    expect(await Promise.all([jwt, ...jwts].map(alive))).toEqual([true, false, false, false]);
    const { id } = await own.get<{ id: string }>('/newsroom/me');
    await house.people.administrator.post(`/newsroom/accounts/${id}/changes/end-sessions`, {});
    expect(await alive(jwt)).toBe(false);
  });

  it('ends with a new password, but the one it was set in', async () => {
    const { email, jwt } = await newcomer(house, 'doi-mat-khau');
    const { body } = await tryToSignIn(house.base, email, GOOD_PASSWORD);
    const other = body.data.step === 'done' ? body.data.jwt : '';
    const own = api(house.base, jwt);
    const change = (current: string, password: string) =>
      own.send('PUT', '/newsroom/account/password', { current, password });
    expect(idOf(await change('sai', 'một hộp phấn màu vàng'))).toBe('account.password_wrong');
    expect(idOf(await change(GOOD_PASSWORD, 'qwertyuiop12'))).toBe('account.password_refused');
    expect((await change(GOOD_PASSWORD, 'một hộp phấn màu vàng')).status).toBe(200);
    expect([await alive(jwt), await alive(other)]).toEqual([true, false]);
  });

  it('ends at once for an account that is locked, or changed past the newsroom', async () => {
    const { email, jwt } = await newcomer(house, 'bi-khoa');
    const { id } = await api(house.base, jwt).get<{ id: string }>('/newsroom/me');
    await house.people.administrator.post(`/newsroom/people/${id}/access/block`, {});
    expect(await alive(jwt)).toBe(false);
    expect(idOf(await tryToSignIn(house.base, email, GOOD_PASSWORD))).toBe('auth.blocked');
    await house.people.administrator.post(`/newsroom/people/${id}/access/unblock`, {});
    // What the database itself records of the account names who changed it.
    const { rows } = await pool.query<{ by: string }>(
      `select actor::jsonb ->> 'id' as by from newsroom.audit_events
       where subject = $1 and action in ('account.created', 'account.changed') order by seq`,
      [id],
    );
    const { administrator } = house.personIds;
    expect(rows.map(({ by }) => by)).toEqual([administrator, id, administrator, administrator]);
    const { body } = await tryToSignIn(house.base, email, GOOD_PASSWORD);
    const again = body.data.step === 'done' ? body.data.jwt : '';
    expect(await alive(again)).toBe(true);
    await pool.query("update up_users set password = 'x' where email = $1", [email]);
    expect(await alive(again)).toBe(false);
    expect((await eventsOf(email)).slice(-2)).toEqual(['account.changed', 'session.ended']);
  });
});

describe('a forgotten password', () => {
  it('is answered alike for every address; the link ends all sessions', async () => {
    const { email, jwt } = await newcomer(house, 'quen');
    const ask = (address: string) =>
      doors.send('POST', '/sign-in/forgotten', { email: address, source: SOURCE });
    const answers = [await ask(email), await ask('khong-co@toasoan.example'), await ask(email)];
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    const links = async (): Promise<string[]> => {
      const { rows } = await pool.query<{ body: string }>(
        "select body from newsroom.mails where to_address = $1 and key like 'reset:%'",
        [email],
      );
      return rows.map(({ body }) => /http\S+/.exec(body)?.[0] ?? '');
    };
    await expect.poll(links, { timeout: 20_000 }).toHaveLength(1);
    const [link = ''] = await links();
    const used = await doors.post<SignInStep>('/sign-in/link/use', {
      token: tokenIn(link),
      password: 'một hộp phấn màu vàng',
      source: SOURCE,
    });
    expect(used.step).toBe('done');
    expect(await alive(jwt)).toBe(false);
    expect(idOf(await tryToSignIn(house.base, email, GOOD_PASSWORD))).toBe('auth.invalid');
  });
});

describe('guessing', () => {
  it('makes strangers wait and never a device the account knows', async () => {
    const { email, devices } = await newcomer(house, 'bi-doan');
    const guess = (address: string, marks: readonly string[] = []) =>
      tryToSignIn(house.base, email, 'không phải mật khẩu này', { address, devices: [...marks] });
    const statuses = [];
    for (let n = 0; n < 7; n++) statuses.push((await guess('198.51.100.7')).status);
    expect(statuses).toEqual([401, 401, 401, 401, 401, 429, 429]);
    for (let n = 0; n < 20; n++) await guess(`198.51.100.${n + 10}`);
    const refused = await guess('203.0.113.1');
    expect(refused.body.error.details).toMatchObject({ id: 'auth.wait' });
    expect(refused.body.error.details['seconds']).toBeGreaterThan(0);
    expect((await tryToSignIn(house.base, email, GOOD_PASSWORD, { address: '203.0.113.2' })).status).toBe(
      429,
    );
    const known = await tryToSignIn(house.base, email, GOOD_PASSWORD, { devices: [...devices] });
    expect(known.status).toBe(200);
    const nobody = [];
    for (let n = 0; n < 7; n++)
      nobody.push(
        (await tryToSignIn(house.base, 'khong-ai@toasoan.example', 'x', { address: '198.51.100.7' })).status,
      );
    expect(nobody).toEqual(statuses);
  });

  it('at once is no more than one after the other', async () => {
    const { email } = await newcomer(house, 'cung-luc');
    const all = await Promise.all(
      Array.from({ length: 12 }, () => tryToSignIn(house.base, email, 'sai', { address: '198.51.100.9' })),
    );
    expect(all.filter(({ status }) => status === 401)).toHaveLength(5);
  });
});

describe('sign-in through a provider', () => {
  const claims = { issuer: 'https://so.example', subject: 'a1', emailVerified: true };
  const open = (said: object) =>
    doors.send('POST', '/sign-in/openid', { ...claims, ...said, source: SOURCE });

  it('finds the person by a verified address, then by the subject; it makes no account', async () => {
    const { email } = await newcomer(house, 'qua-so');
    expect(idOf(await open({ email, emailVerified: false }))).toBe('auth.openid_unverified');
    expect(idOf(await open({ email: null }))).toBe('auth.openid_unverified');
    expect(idOf(await open({ email: 'la@toasoan.example' }))).toBe('auth.openid_unknown');
    expect((await open({ email: email.toUpperCase() })).status).toBe(200);
    expect((await open({ email: null })).status).toBe(200);
    expect(await eventsOf(email)).toEqual(expect.arrayContaining(['account.openid_bound']));
  });
});
