import type { ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import type { BlobStore } from '@toasoan/platform';
import { readJson, serve } from './serve.ts';

/** What goes wrong: no answer at all, an error, deaf to invalidation, or deaf afterwards (done, but the reply is lost). */
export type PortalFault = 'drops' | 'silent' | 'error' | 'stale' | 'lost-reply';

/** The portal as a delivery sees it: pages kept until they are invalidated, files from the blob store. */
export interface StandInPortal {
  readonly url: string;
  /** What the CMS would tell the portal: slug → edition hash, null after a withdrawal. */
  readonly truth: Map<string, string | null>;
  readonly invalidated: string[][];
  /** Requests that came in, answered or not. */
  requests: number;
  /** Files that were sent, whole or in part. */
  readonly sent: { readonly name: string; readonly part: boolean }[];
  fault: PortalFault | null;
}

export const portalToken = 'a-token-of-the-portal-for-the-tests';

/** Serves for the running test alone. */
export async function standInPortal(blobs: BlobStore): Promise<StandInPortal> {
  const pages = new Map<string, { status: number; hash: string | null }>();
  const portal: StandInPortal = {
    url: '',
    truth: new Map(),
    invalidated: [],
    requests: 0,
    sent: [],
    fault: null,
  };

  const render = (slug: string) => {
    const hash = portal.truth.get(slug);
    if (hash === undefined) return { status: 404, hash: null };
    return { status: hash === null ? 410 : 200, hash };
  };
  const servePage = (slug: string, response: ServerResponse): void => {
    const page = pages.get(slug) ?? render(slug);
    pages.set(slug, page);
    if (page.hash) response.setHeader('x-edition-hash', page.hash);
    response.writeHead(page.status, { 'content-type': 'text/html; charset=utf-8' });
    response.end(`<!doctype html><meta name="edition" content="${page.hash ?? ''}"><h1>Tin</h1>`);
  };
  const serveFile = async (name: string, asked: string | undefined, response: ServerResponse) => {
    const key = `public/${name.slice(0, 2)}/${name}`;
    if (!(await blobs.exists(key))) return void response.writeHead(404).end();
    const bytes = await buffer(await blobs.get(key));
    const [, start, end] = /^bytes=(\d+)-(\d+)$/.exec(asked ?? '') ?? [];
    portal.sent.push({ name, part: start !== undefined });
    if (start === undefined) return void response.writeHead(200).end(bytes);
    const part = bytes.subarray(Number(start), Number(end) + 1);
    const range = `bytes ${start}-${Number(start) + part.length - 1}/${bytes.length}`;
    response.writeHead(206, { 'content-range': range }).end(part);
  };

  const url = await serve((request, response) => {
    const path = request.url ?? '';
    const { fault } = portal;
    portal.requests += 1;
    if (fault === 'silent') return;
    if (fault === 'drops') return void request.socket.destroy();
    if (fault === 'error') return void response.writeHead(502).end('Bad gateway');
    if (path.startsWith('/tin/')) return servePage(path.slice('/tin/'.length), response);
    if (path.startsWith('/media/'))
      return void serveFile(path.slice('/media/'.length), request.headers.range, response);
    void (async () => {
      const { paths } = (await readJson(request)) as { paths: string[] };
      if (request.headers.authorization !== `Bearer ${portalToken}`)
        return void response.writeHead(401).end();
      portal.invalidated.push(paths);
      if (fault !== 'stale') for (const stale of paths) pages.delete(stale.replace('/tin/', ''));
      if (fault === 'lost-reply') return void request.socket.destroy();
      response.writeHead(204).end();
    })();
  });
  return Object.assign(portal, { url });
}
