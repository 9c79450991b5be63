import { expect, it } from 'vitest';
import { createGraph } from '../../testing/graph/graph.ts';
import { serve } from '../../testing/serve.ts';
import { createProber } from './probe.ts';

const access = { pageId: '104455667788', token: 'EAAB-a-token-of-the-page-for-the-tests-0123456789' };
const signal = AbortSignal.timeout(60_000);

async function setUp() {
  const graph = createGraph(access);
  return { graph, probe: createProber({ url: await serve(graph.handler), timeout: 300 }) };
}

it('tells the name of the page and when the token ends, and gives the token to no address', async () => {
  const { graph, probe } = await setUp();
  graph.facts = { is_valid: true, expires_at: 0, data_access_expires_at: 1_900_000_000 };
  expect(await probe(access, signal)).toEqual({
    pageId: access.pageId,
    pageName: graph.page.name,
    endsAt: new Date(1_900_000_000_000).toISOString(),
    error: null,
    cause: '',
  });
  expect(graph.leaks).toEqual([]);
});

it.each([
  [190, 463, 'fanpage.token_expired'],
  [190, 460, 'fanpage.token_revoked'],
  [190, 459, 'fanpage.checkpoint'],
  [200, undefined, 'fanpage.permission'],
  [368, undefined, 'fanpage.blocked'],
] as const)('a refusal (%s, %s) is an answer', async (code, subcode, error) => {
  const { graph, probe } = await setUp();
  graph.fault = () => ({ do: 'error', code, ...(subcode === undefined ? {} : { subcode }) });
  expect(await probe(access, signal)).toMatchObject({ error });
});

it('a token of another page is none of this one', async () => {
  const { graph, probe } = await setUp();
  const other = { ...access, pageId: '999999999' };
  expect(await probe(other, signal)).toMatchObject({
    error: 'fanpage.page_missing',
    cause: `/me is ${graph.page.id}`,
  });
});

it('says nothing of the connection when Facebook cannot be asked', async () => {
  const { graph, probe } = await setUp();
  graph.fault = () => ({ do: 'garbage' });
  await expect(probe(access, signal)).rejects.toMatchObject({ id: 'delivery.unreachable' });
  graph.fault = () => ({ do: 'error', code: 4 });
  await expect(probe(access, signal)).rejects.toMatchObject({ id: 'fanpage.app_limit' });
});
