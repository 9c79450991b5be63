import { NewsroomError, tokenEnd, type FanpageAccess, type probedSchema } from '@toasoan/domain';
import { z } from 'zod';
import { createGraphClient, type GraphClient, type GraphClientOptions } from './graph-client.ts';

export type Probed = z.input<typeof probedSchema>;

const pageSchema = z.object({ id: z.string(), name: z.string().default('') });

/** Asks Facebook whether the newsroom may still post to its page. */
export type Prober = (access: FanpageAccess, signal: AbortSignal) => Promise<Probed>;

export function createProber(options: Pick<GraphClientOptions, 'url' | 'timeout'>): Prober {
  return (access, signal) => probe(createGraphClient({ ...options, ...access }), signal);
}

/** Faults that say nothing of the connection: asked again later. */
const PASSING = ['delivery.unreachable', 'fanpage.temporary'];

/**
 * The page's name, and when the token ends. What is wrong with the connection is an answer, too.
 * @throws {NewsroomError} when Facebook could not be asked at this moment
 */
export async function probe(graph: GraphClient, signal: AbortSignal): Promise<Probed> {
  const { pageId } = graph;
  try {
    const page = await graph.get(pageSchema, '/me', { fields: 'id,name' }, signal);
    const known = { pageId, pageName: page.name.slice(0, 200) };
    if (page.id !== pageId)
      return { ...known, endsAt: null, error: 'fanpage.page_missing', cause: `/me is ${page.id}` };
    const token = await graph.inspect(signal);
    const endsAt = tokenEnd(token.expiresAt, token.dataAccessExpiresAt);
    return token.valid
      ? { ...known, endsAt, error: null, cause: '' }
      : { ...known, endsAt, error: 'fanpage.token_revoked', cause: 'debug_token: is_valid false' };
  } catch (error) {
    if (!(error instanceof NewsroomError) || PASSING.includes(error.id)) throw error;
    if (typeof error.details?.['waitMs'] === 'number') throw error;
    const cause = JSON.stringify(error.details ?? {}).slice(0, 2_000);
    return { pageId, pageName: null, endsAt: null, error: error.id, cause };
  }
}
