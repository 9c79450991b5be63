import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import { createCms, type Cms, type Entry } from './client.ts';
import { relatedId, sync, type Wanted } from './sync.ts';

/** The far end: Strapi's REST API for one content type, kept in memory. */
async function standInCms(): Promise<{ cms: Cms; entries: Entry[]; writes: string[]; close: () => void }> {
  const entries: Entry[] = [];
  const writes: string[] = [];
  const withRelations = (data: Record<string, unknown>): Record<string, unknown> =>
    typeof data['plan'] === 'string' ? { ...data, plan: { documentId: data['plan'] } } : data;
  const server = createServer((request, response) => {
    void (async () => {
      let text = '';
      for await (const chunk of request) text += String(chunk);
      const url = new URL(request.url ?? '', 'http://cms');
      const answer = (body: unknown): void =>
        void response.setHeader('content-type', 'application/json').end(JSON.stringify(body));
      if (request.headers.authorization !== 'Bearer secret') return void response.writeHead(401).end('{}');
      if (request.method === 'GET') {
        const page = Number(url.searchParams.get('pagination[page]'));
        const data = entries.slice((page - 1) * 2, page * 2);
        return answer({ data, meta: { pagination: { pageCount: Math.ceil(entries.length / 2) } } });
      }
      const { data } = JSON.parse(text) as { data: Record<string, unknown> };
      const id =
        request.method === 'POST' ? `id-${entries.length + 1}` : (url.pathname.split('/').at(-1) ?? '');
      writes.push(`${request.method} ${id}`);
      const old = entries.find((entry) => entry.documentId === id);
      const entry = { ...old, ...withRelations(data), documentId: id };
      if (old) entries.splice(entries.indexOf(old), 1, entry);
      else entries.push(entry);
      answer({ data: entry });
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const cms = createCms({ url: `http://127.0.0.1:${port}`, token: 'secret' });
  return { cms, entries, writes, close: () => void server.close() };
}

const closers: (() => void)[] = [];
afterEach(() => closers.splice(0).forEach((close) => close()));

const wanted = (code: string, name = `Đơn vị ${code}`): Wanted => ({
  key: code,
  fields: { code, name, levels: ['primary'] },
  initial: { signsOff: false },
  relations: { plan: 'plan-1' },
});

it('creates once, over several pages, and writes nothing the second time', async () => {
  const { cms, entries, writes, close } = await standInCms();
  closers.push(close);
  const options = {
    type: 'units',
    keyOf: (entry: Entry) => entry['code'],
    wanted: ['a', 'b', 'c', 'd', 'e'].map((code) => wanted(code)),
  };
  const first = await sync(cms, options);
  expect(entries).toHaveLength(5);
  expect(writes).toHaveLength(5);
  expect(await sync(cms, options)).toEqual(first);
  expect(writes).toHaveLength(5);
});

it('updates what differs and leaves to the administrator what is given once', async () => {
  const { cms, entries, writes, close } = await standInCms();
  closers.push(close);
  const keyOf = (entry: Entry): unknown => entry['code'];
  await sync(cms, { type: 'units', keyOf, wanted: [wanted('a')] });
  entries[0] = { ...entries[0], documentId: 'id-1', signsOff: true };
  await sync(cms, { type: 'units', keyOf, wanted: [wanted('a', 'Tên mới')] });
  expect(writes).toEqual(['POST id-1', 'PUT id-1']);
  expect(entries[0]).toMatchObject({ name: 'Tên mới', signsOff: true });
  expect(entries[0] && relatedId(entries[0], 'plan')).toBe('plan-1');
});

it('says what was refused', async () => {
  const { close, cms: _ } = await standInCms();
  closers.push(close);
  await expect(createCms({ url: 'http://127.0.0.1:9', token: 'x' }).list('units')).rejects.toThrow();
});
