import { z } from 'zod';

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
export type Fields = Readonly<Record<string, unknown>>;

/** An entry of a content type, with its relations as far as populated. */
export const entrySchema = z.looseObject({ documentId: z.string() });
export type Entry = z.infer<typeof entrySchema>;

const pageSchema = z.object({
  data: z.array(entrySchema),
  meta: z.object({ pagination: z.object({ pageCount: z.number() }) }),
});
const oneSchema = z.object({ data: entrySchema });

export interface CmsOptions {
  readonly url: string;
  /** API token with full access. */
  readonly token: string;
}

/** The CMS's REST API, by API token. Every method throws when the CMS refuses or does not answer. */
export interface Cms {
  /** Every entry of a type, all pages; `query` holds Strapi's filters and populate. */
  list(type: string, query?: Readonly<Record<string, string>>): Promise<Entry[]>;
  create(type: string, data: Fields): Promise<Entry>;
  update(type: string, documentId: string, data: Fields): Promise<void>;
  /** A route outside the content types' common shape. */
  call<S extends z.ZodType>(
    method: 'GET' | 'POST' | 'PUT',
    path: string,
    answer: S,
    body?: Fields,
  ): Promise<z.output<S>>;
}

export function createCms({ url, token }: CmsOptions): Cms {
  const call: Cms['call'] = async (method, path, answer, body) => {
    const response = await fetch(`${url}/api/${path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(30_000),
    });
    const text = await response.text();
    if (!response.ok)
      throw new Error(`CMS: ${method} /api/${path} → ${response.status} ${text.slice(0, 500)}`);
    return answer.parse(JSON.parse(text));
  };
  return {
    call,
    async list(type, query = {}) {
      const entries: Entry[] = [];
      for (let page = 1, pageCount = 1; page <= pageCount; page += 1) {
        const search = new URLSearchParams({
          ...query,
          'pagination[page]': String(page),
          'pagination[pageSize]': '100',
        });
        const answer = await call('GET', `${type}?${search.toString()}`, pageSchema);
        entries.push(...answer.data);
        pageCount = answer.meta.pagination.pageCount;
      }
      return entries;
    },
    create: async (type, data) => (await call('POST', type, oneSchema, { data })).data,
    update: async (type, documentId, data) => {
      await call('PUT', `${type}/${documentId}`, oneSchema, { data });
    },
  };
}
