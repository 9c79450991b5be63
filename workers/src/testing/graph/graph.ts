import type { IncomingMessage, ServerResponse } from 'node:http';
import { answer, readCall, Refusal, refuse, type Call, type GraphError } from './calls.ts';
import {
  addPhoto,
  changePost,
  createPage,
  listPosts,
  makePost,
  readPost,
  removeAny,
  type Page,
} from './page.ts';
import { changeVideo, readVideo, reelPhase, takeBytes, videoPhase } from './videos.ts';

/**
 * What goes wrong with a call. `drop` cuts the line before anything is done, `lose` after it is done; `hang` and
 * `hang_after` never answer; `pretend` says yes and does nothing; `cut` takes so many bytes of an upload.
 */
export type GraphFault =
  | { readonly do: 'drop' | 'lose' | 'hang' | 'hang_after' | 'garbage' | 'pretend' }
  | { readonly do: 'cut'; readonly bytes: number }
  | ({ readonly do: 'error' } & GraphError);

/** The Graph API of one page, as far as the newsroom uses it, behaving as documented. */
export interface Graph {
  readonly page: Page;
  readonly token: string;
  /** Asked about every call that the token lets in. */
  fault: ((call: Call) => GraphFault | null) | null;
  /** What `debug_token` tells. */
  facts: { is_valid: boolean; expires_at: number; data_access_expires_at: number };
  /** Every call, refused ones included: method and path. */
  readonly calls: string[];
  /** Addresses that had the token in them. */
  readonly leaks: string[];
  readonly handler: (request: IncomingMessage, response: ServerResponse) => void;
}

export interface GraphOptions {
  readonly pageId: string;
  readonly token: string;
}

export function createGraph({ pageId, token }: GraphOptions): Graph {
  const page = createPage(pageId);
  const graph: Graph = {
    ...{ page, token, fault: null, calls: [], leaks: [] },
    facts: { is_valid: true, expires_at: 0, data_access_expires_at: 0 },
    handler: (request, response) => void serve(request, response),
  };

  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (request.url?.includes(token)) graph.leaks.push(request.url);
    const call = await readCall(request).catch(() => null);
    if (!call) return;
    graph.calls.push(`${call.method} ${call.path}`);
    if (!/^(Bearer|OAuth) /.test(call.headers.authorization ?? ''))
      return refuse(response, { code: 104, status: 401 });
    if (!call.headers.authorization?.endsWith(` ${token}`))
      return refuse(response, { code: 190, status: 401 });
    const fault = graph.fault?.(call) ?? null;
    switch (fault?.do) {
      case 'drop':
        return void request.socket.destroy();
      case 'hang':
        return;
      case 'garbage':
        return void response.writeHead(502).end('<html>Bad gateway</html>');
      case 'error':
        return refuse(response, fault);
      case 'pretend':
        return answer(response, 200, { success: true, id: `${page.id}_0` });
      default:
    }
    try {
      const address = `http://${request.headers.host ?? ''}`;
      const done = carryOut(graph, call, address, fault?.do === 'cut' ? fault.bytes : null);
      if (fault?.do === 'hang_after') return;
      if (fault) return void request.socket.destroy();
      answer(response, 200, done);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      refuse(response, error.error);
    }
  };
  return graph;
}

function carryOut(graph: Graph, call: Call, address: string, cut: number | null): unknown {
  const { page } = graph;
  const [, first = '', edge = ''] = call.path.split('/');
  if (call.method === 'POST' && call.path === '/') return batch(graph, call);
  if (first === 'rupload') return takeBytes(page, edge, call, cut);
  if (first === 'me') return { id: page.id, name: page.name };
  if (first === page.id) {
    switch (`${call.method} ${edge}`) {
      case 'GET published_posts':
        return listPosts(page, call);
      case 'POST feed':
        return makePost(page, call);
      case 'POST photos':
        return addPhoto(page, call);
      case 'POST videos':
        return videoPhase(page, call);
      case 'POST video_reels':
        return reelPhase(page, call, address);
      default:
        throw new Refusal({ code: 100 });
    }
  }
  if (edge !== '' || !/^\d+(_\d+)?$/.test(first)) throw new Refusal({ code: 803, status: 404 });
  if (call.method === 'DELETE') return removeAny(page, first);
  const isPost = first.includes('_');
  if (call.method === 'POST') return isPost ? changePost(page, first, call) : changeVideo(page, first, call);
  return isPost ? readPost(page, first) : readVideo(page, first);
}

/** POST / with a batch of one `debug_token`. */
function batch({ facts }: Graph, { fields }: Call): unknown {
  const [one] = JSON.parse(fields['batch'] ?? '[]') as { relative_url: string }[];
  if (!one?.relative_url.startsWith('debug_token?input_token=')) throw new Refusal({ code: 100 });
  return [{ code: 200, body: JSON.stringify({ data: facts }) }];
}
