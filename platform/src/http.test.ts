import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { expect, it } from 'vitest';
import { freePort, listen, portIsFree } from './http.ts';

it('serves at a port the system chooses, and frees it on close', async () => {
  const served = await listen((_req, res) => void res.end('xin chào'), '127.0.0.1', 0);
  expect(served.url).toBe(`http://127.0.0.1:${served.port}`);
  expect(await (await fetch(served.url)).text()).toBe('xin chào');
  expect(await portIsFree(served.port)).toBe(false);
  await served.close();
  await served.close();
  expect(await portIsFree(served.port)).toBe(true);
});

it('rejects when the port is taken', async () => {
  const first = await listen((_req, res) => void res.end(), '127.0.0.1', 0);
  await expect(listen((_req, res) => void res.end(), '127.0.0.1', first.port)).rejects.toThrow('EADDRINUSE');
  await first.close();
});

it('lets a running request finish, and cuts one that outlasts the grace', async () => {
  const responses: ServerResponse[] = [];
  const served = await listen((_req, res) => void responses.push(res), '127.0.0.1', 0);
  const [slow, endless] = [fetch(`${served.url}/slow`), fetch(`${served.url}/endless`).catch(() => 'cut')];
  while (responses.length < 2) await once(served.server, 'request');
  const closing = served.close(20);
  const [first] = responses;
  first?.end('done');
  await closing;
  const outcomes = await Promise.all([slow.catch(() => 'cut'), endless]);
  expect(outcomes.filter((outcome) => outcome === 'cut')).toHaveLength(1);
});

it('names a free port', async () => {
  const port = await freePort();
  expect(await portIsFree(port)).toBe(true);
});
