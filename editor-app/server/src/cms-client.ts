import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import { NewsroomError } from '@toasoan/domain';
import StrapiModule from 'strapi-sdk-js';
import { z } from 'zod';
import { fromCms } from './cms-errors.ts';

// The package's types describe its CommonJS build, in which the class is the `default` of the module.
const Strapi = StrapiModule as unknown as typeof StrapiModule.default;

/** The CMS as one person sees it. Paths begin below `/api/newsroom`. Every method rejects with a {@link NewsroomError}. */
export interface PersonCms {
  get<T>(path: string, query?: Readonly<Record<string, unknown>>): Promise<T>;
  post<T>(path: string, body?: unknown): Promise<T>;
  put<T>(path: string, body: unknown): Promise<T>;
  patch<T>(path: string, body: unknown): Promise<T>;
  /** Deletes; there is nothing to tell. */
  delete(path: string): Promise<void>;
}

export interface CmsClient {
  /** The doors of signing in, which only this server opens. Paths begin below `/api/sign-in`. */
  readonly signIn: Pick<PersonCms, 'get' | 'post'>;
  as(person: { readonly jwt: string }): PersonCms;
  /** Closes idle connections. */
  close(): void;
}

export interface CmsClientOptions {
  readonly url: string;
  /** Of this server, for the doors of signing in. */
  readonly token: string;
  /** Milliseconds until a silent CMS counts as unavailable; 10 seconds when absent. */
  readonly timeout?: number;
}

type Method = 'get' | 'post' | 'put' | 'patch' | 'delete';

const answer = z.object({ data: z.unknown() });

/** A new SDK instance serves each call, since an instance remembers who signed in; connections are shared. */
export function createCmsClient({ url, token, timeout = 10_000 }: CmsClientOptions): CmsClient {
  const httpAgent = new HttpAgent({ keepAlive: true, maxSockets: 50 });
  const httpsAgent = new HttpsAgent({ keepAlive: true, maxSockets: 50 });

  const strapi = (bearer: string) =>
    new Strapi({
      url,
      axiosOptions: {
        timeout,
        httpAgent,
        httpsAgent,
        // Neither a redirect nor a proxy of the environment may carry tokens elsewhere.
        maxRedirects: 0,
        proxy: false,
        headers: { Authorization: `Bearer ${bearer}` },
      },
    });

  const doorsOf = (bearer: string, below: string): PersonCms => {
    const ask = (method: Method, path: string, config: object): Promise<unknown> =>
      strapi(bearer)
        .request<unknown>(method, `${below}${path}`, config)
        .catch((rejected: unknown) => {
          throw fromCms(rejected);
        });
    const call = async <T>(method: Method, path: string, config: object): Promise<T> => {
      const parsed = answer.safeParse(await ask(method, path, config));
      if (!parsed.success) throw new NewsroomError('internal', undefined, { cause: parsed.error });
      return parsed.data.data as T;
    };
    return {
      get: (path, query = {}) => call('get', path, { params: query }),
      post: (path, body = {}) => call('post', path, { data: body }),
      put: (path, body) => call('put', path, { data: body }),
      patch: (path, body) => call('patch', path, { data: body }),
      delete: async (path) => void (await ask('delete', path, {})),
    };
  };

  return {
    signIn: doorsOf(token, '/sign-in'),
    as: ({ jwt }) => doorsOf(jwt, '/newsroom'),

    close() {
      httpAgent.destroy();
      httpsAgent.destroy();
    },
  };
}
