import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import {
  emptyWords,
  NewsroomError,
  type AssetView,
  type ErrorDetails,
  type ErrorId,
  type Me,
} from '@toasoan/domain';

/** A request as the stand-in received it. */
export interface Received {
  readonly method: string;
  /** Path and query below `/api`. */
  readonly path: string;
  readonly authorization: string | undefined;
  readonly body: unknown;
}
export interface Reply {
  readonly status: number;
  readonly body: unknown;
}
type Answerer = (request: Received) => Reply | Promise<Reply>;

export const data = (value: unknown, status = 200): Reply => ({ status, body: { data: value } });

/** An error as Strapi itself makes it. */
export const strapiError = (status: number, name: string, message: string, details: unknown = {}): Reply => ({
  status,
  body: { data: null, error: { status, name, message, details } },
});

/** An error of the newsroom's routes, with our id in the details. */
export function newsroomError(id: ErrorId, details: ErrorDetails = {}): Reply {
  const error = new NewsroomError(id);
  return strapiError(error.status, 'NewsroomError', error.message, { ...details, id });
}

export interface Person {
  readonly me: Me;
  readonly password: string;
  readonly jwt: string;
}

export function person(name: string): Person {
  const id = name.padEnd(24, '0');
  const me: Me = { id, name, email: `${name}@so.example`, memberships: [], unreadNotifications: 0 };
  return { me, password: `mật khẩu của ${name}`, jwt: `jwt-${name}` };
}

/** An asset that has just been registered, but for what is given. */
export const assetView = (given: Partial<AssetView> & Pick<AssetView, 'id'>): AssetView => ({
  state: 'uploaded',
  kind: null,
  format: null,
  fileName: 'Khai giảng.jpg',
  width: null,
  height: null,
  durationMs: null,
  pages: null,
  bytes: 1,
  placeholder: null,
  failure: null,
  progress: null,
  renditions: [],
  files: [],
  words: emptyWords(given.fileName ?? 'Khai giảng.jpg'),
  children: 'unanswered',
  channels: [],
  unit: { id: 'unit0000000000000000000a', code: 'truong-a', name: 'Trường A' },
  uploader: { id: 'lan'.padEnd(24, '0'), name: 'lan' },
  createdAt: '2026-09-05T01:00:00.000Z',
  ...given,
});

/** The far end of these tests: a local HTTP server that speaks as the CMS does at the doors the editor uses. */
export interface CmsStandIn {
  readonly url: string;
  readonly received: Received[];
  /** What was received at a door, e.g. `POST /newsroom/assets`. */
  at(door: string): Received[];
  /** Answers a door (path without query) from now on. */
  on(door: string, answer: Answerer): void;
  /** The CMS stops taking these tokens, as when they expire. */
  expire(jwt: string): void;
  /** Knows this person from now on, before those of the same name. */
  admit(person: Person): void;
  /** Takes no connections until `up`. */
  down(): Promise<void>;
  up(): Promise<void>;
  close(): Promise<void>;
}

/** What the editor's server shows at the doors of signing in. */
export const EDITOR_TOKEN = 'the token of the editor, for tests';

export async function startCmsStandIn(first: readonly Person[]): Promise<CmsStandIn> {
  const people = [...first];
  const received: Received[] = [];
  const doors = new Map<string, Answerer>();
  const expired = new Set<string>();
  const assets = new Map<string, AssetView>();

  const signIn: Answerer = ({ body }) => {
    const { email, password } = body as { email: string; password: string };
    const found = people.find((one) => one.me.email === email && one.password === password);
    return found ? data({ step: 'done', jwt: found.jwt, devices: ['mark'] }) : newsroomError('auth.invalid');
  };
  const register: Answerer = ({ body }) => {
    const { uploadKey, fileName, bytes } = body as { uploadKey: string; fileName: string; bytes: number };
    const view =
      assets.get(uploadKey) ?? assetView({ id: `asset${assets.size}`.padEnd(24, '0'), fileName, bytes });
    assets.set(uploadKey, view);
    return data(view);
  };

  const answer = async (request: Received): Promise<Reply> => {
    const door = `${request.method} ${request.path.split('?')[0]}`;
    if (door.includes(' /sign-in/')) {
      if (request.authorization !== `Bearer ${EDITOR_TOKEN}`)
        return strapiError(401, 'UnauthorizedError', '');
      return (doors.get(door) ?? signIn)(request);
    }
    const caller = people.find(({ jwt }) => request.authorization === `Bearer ${jwt}` && !expired.has(jwt));
    if (!caller) return strapiError(401, 'UnauthorizedError', 'Missing or invalid credentials');
    const known = doors.get(door);
    if (known) return known(request);
    if (door === 'GET /newsroom/me') return data(caller.me);
    if (door === 'POST /newsroom/assets') return register(request);
    return strapiError(404, 'NotFoundError', 'Not Found');
  };

  const server = createServer((req, res) => {
    void read(req).then(async (request) => {
      received.push(request);
      const { status, body } = await answer(request);
      res.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body));
    });
  });
  const listen = (port: number): Promise<void> =>
    new Promise((resolve) => server.listen({ host: '127.0.0.1', port }, resolve));
  const down = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });

  await listen(0);
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    received,
    at: (door) => received.filter(({ method, path }) => `${method} ${path.split('?')[0]}` === door),
    on: (door, answerer) => void doors.set(door, answerer),
    expire: (jwt) => void expired.add(jwt),
    admit: (one) => void people.unshift(one),
    down,
    up: () => listen(port),
    close: () => (server.listening ? down() : Promise.resolve()),
  };
}

async function read(req: IncomingMessage): Promise<Received> {
  const body = await text(req);
  return {
    method: req.method ?? '',
    path: (req.url ?? '').replace(/^\/api/, ''),
    authorization: req.headers.authorization,
    body: body === '' ? undefined : (JSON.parse(body) as unknown),
  };
}
