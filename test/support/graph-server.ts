import type { RequestListener } from 'node:http';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { listen } from '@toasoan/platform';
import { ROOT } from './process.ts';

/** A call of the newsroom at the stand-in of the Graph API. */
export interface GraphCall {
  readonly method: string;
  readonly path: string;
  readonly fields: Readonly<Record<string, string>>;
}

/** What goes wrong with a call; see `workers/src/testing/graph/graph.ts`. */
export type GraphFault =
  | { readonly do: 'drop' | 'lose' | 'hang' | 'hang_after' | 'garbage' | 'pretend' }
  | {
      readonly do: 'error';
      readonly code: number;
      readonly subcode?: number;
      readonly status?: number;
      readonly headers?: Readonly<Record<string, string>>;
    };

interface Post {
  readonly id: string;
  readonly message: string;
  /** Its pictures in their order. */
  readonly photoIds: readonly string[];
}

/** The parts of the stand-in that tests look at. */
export interface GraphServer {
  readonly url: string;
  readonly page: {
    readonly posts: ReadonlyMap<string, Post>;
    readonly photos: ReadonlyMap<string, { readonly bytes: Buffer }>;
    made: number;
    refusesDuplicates: boolean;
  };
  fault: ((call: GraphCall) => GraphFault | null) | null;
  facts: { is_valid: boolean; expires_at: number; data_access_expires_at: number };
  readonly calls: string[];
  readonly leaks: string[];
  close(): Promise<void>;
}

type Made = Omit<GraphServer, 'url' | 'close'> & { readonly handler: RequestListener };

export const GRAPH_PAGE = {
  pageId: '104455667788',
  token: 'EAAB-a-token-of-the-page-for-the-tests-0123456789',
};

/** The far end of the fanpage at a free port of this machine, behaving as the API's documents say. */
export async function startGraphServer(): Promise<GraphServer> {
  const built = pathToFileURL(path.join(ROOT, 'workers/dist/testing/graph/graph.js')).href;
  const { createGraph } = (await import(built)) as { createGraph: (page: typeof GRAPH_PAGE) => Made };
  const graph = createGraph(GRAPH_PAGE);
  const { url, close } = await listen(graph.handler, '127.0.0.1', 0);
  return Object.assign(graph, { url, close: () => close(0) });
}
