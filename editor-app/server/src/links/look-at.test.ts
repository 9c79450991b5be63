import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lookAt, theWorld, type LookDeps } from './look-at.ts';

interface Heard {
  readonly line: string;
  readonly headers: IncomingMessage['headers'];
}
const heard: Heard[] = [];

/** Every page of the pretend web, by path. */
const PAGES: Readonly<Record<string, (req: IncomingMessage, res: ServerResponse) => void>> = {
  '/ok': (_req, res) => res.end('trang'),
  '/gone': (_req, res) => res.writeHead(404).end(),
  '/fails': (_req, res) => res.writeHead(503).end(),
  '/sign-in': (_req, res) => res.writeHead(403).end(),
  '/no-head': (req, res) => res.writeHead(req.method === 'HEAD' ? 405 : 200).end(),
  '/cuts-head': (req, res) => (req.method === 'HEAD' ? res.destroy() : res.end()),
  '/silent': () => undefined,
  '/endless': (_req, res) => {
    const more = (): boolean => res.write('x'.repeat(65_536));
    res.on('drain', more);
    more();
  },
  '/cookie': (_req, res) => res.writeHead(302, { location: '/after-cookie', 'set-cookie': 'a=1' }).end(),
  '/after-cookie': (_req, res) => res.end(),
  '/loop': (_req, res) => res.writeHead(301, { location: '/loop' }).end(),
  '/inside': (_req, res) => res.writeHead(302, { location: 'http://trong.vn/ok' }).end(),
  '/inside-number': (_req, res) => res.writeHead(302, { location: 'http://2130706433/ok' }).end(),
  '/to-file': (_req, res) => res.writeHead(302, { location: 'file:///etc/passwd' }).end(),
};

let server: Server;
let port = 0;
let deps: LookDeps;

beforeAll(async () => {
  server = createServer((req, res) => {
    heard.push({ line: `${req.method} ${req.url}`, headers: req.headers });
    (PAGES[req.url ?? ''] ?? ((_req, missing) => missing.writeHead(404).end()))(req, res);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  port = (server.address() as AddressInfo).port;
  const names: Readonly<Record<string, readonly string[]>> = {
    'trang.vn': ['127.0.0.1'],
    // A name that leads to the public network and into the house at once.
    'hai-mat.vn': ['1.1.1.1', '127.0.0.1'],
    'trong.vn': ['127.0.0.1'],
    'khong-co.vn': [],
  };
  deps = {
    resolve: (name) =>
      names[name]
        ? Promise.resolve(names[name])
        : Promise.reject(Object.assign(new Error(name), { code: 'ENOTFOUND' })),
    allows: (address, at) => (address === '127.0.0.1' && at === port) || theWorld.allows(address, at),
    now: () => new Date('2026-11-21T07:05:00Z'),
    timeout: 1_000,
  };
});

afterAll(() => {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(resolve));
});

const at = (path: string): string => `http://trang.vn:${port}${path}`;
const seen = async (address: string, other: Partial<LookDeps> = {}): Promise<unknown[]> => {
  const { state, status } = await lookAt(address, { ...deps, ...other });
  return [state, status];
};

describe('lookAt', () => {
  it.each([
    ['/ok', 'ok', 200],
    ['/ok?x=1#y', 'gone', 404],
    ['/gone', 'gone', 404],
    ['/fails', 'failing', 503],
    ['/sign-in', 'ok', 403],
    ['/no-head', 'ok', 200],
    ['/cuts-head', 'ok', 200],
    ['/endless', 'ok', 200],
    ['/silent', 'silent', null],
    ['/cookie', 'ok', 200],
    ['/loop', 'unknown', null],
    ['/inside', 'unknown', null],
    ['/inside-number', 'unknown', null],
    ['/to-file', 'unknown', null],
  ])('%s: %s', async (path, state, status) => expect(await seen(at(path))).toEqual([state, status]));

  it('says when it looked, and of what', async () =>
    expect(await lookAt(at('/ok'), deps)).toEqual({
      address: at('/ok'),
      state: 'ok',
      status: 200,
      checkedAt: '2026-11-21T07:05:00.000Z',
    }));

  it('names the host it was asked for, and brings nothing along', async () => {
    heard.length = 0;
    await seen(at('/cookie'));
    expect(heard.map(({ line }) => line)).toEqual(['HEAD /cookie', 'HEAD /after-cookie']);
    for (const { headers } of heard) {
      expect(headers.host).toBe(`trang.vn:${port}`);
      expect(headers.cookie).toBeUndefined();
      expect(headers.authorization).toBeUndefined();
    }
  });

  it('follows at most five redirects', async () => {
    heard.length = 0;
    await seen(at('/loop'));
    expect(heard).toHaveLength(6);
  });

  it('asks a name once and connects to what was checked', async () => {
    const answers = [['127.0.0.1'], ['1.1.1.1']];
    let asked = 0;
    const resolve = (): Promise<readonly string[]> => Promise.resolve(answers[asked++] ?? []);
    expect(await seen(at('/ok'), { resolve })).toEqual(['ok', 200]);
    expect(asked).toBe(1);
  });

  it('finds nobody where there is no name, or no server', async () => {
    expect(await seen('http://khong-ai.vn/')).toEqual(['silent', null]);
    const closed = { allows: () => true };
    expect(await seen(`http://trang.vn:${port === 1 ? 2 : 1}/`, closed)).toEqual(['silent', null]);
  });
});

describe('the house’s own network is not looked at', () => {
  const inside = [
    'http://127.0.0.1/',
    'http://127.1/',
    'http://2130706433/',
    'http://0x7f000001/',
    'http://0177.0.0.1/',
    'http://[::1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[::ffff:7f00:1]/',
    'http://[64:ff9b::7f00:1]/',
    'http://169.254.169.254/latest/meta-data/',
    'http://10.0.0.1/',
    'http://[fe80::1]/',
    'http://[fd00::1]/',
    'http://trong.vn/',
    'http://hai-mat.vn/',
    'http://khong-co.vn/',
    'http://1.1.1.1:22/',
    'http://a:b@trang.vn/',
    'ftp://trang.vn/',
    'không phải địa chỉ',
  ];
  it.each(inside)('%s', async (address) => {
    heard.length = 0;
    expect(await seen(address)).toEqual(['unknown', null]);
    expect(heard).toEqual([]);
  });

  it('in the world as it is: at no port of this machine', async () => {
    heard.length = 0;
    expect(await seen(`http://127.0.0.1:${port}/ok`, { allows: theWorld.allows })).toEqual(['unknown', null]);
    expect(heard).toEqual([]);
  });
});
