import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { waitUntil } from '@toasoan/platform';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openLink, type Link, type LinkOptions } from '../support/throttle.ts';

/** A server that counts what it gets, and a client that reaches it through a link. */
async function line(options: Omit<LinkOptions, 'target'>): Promise<{
  link: Link;
  client: Socket;
  arrived: () => number;
  resets: string[];
}> {
  let bytes = 0;
  const resets: string[] = [];
  const noteReset = (side: string) => (error: NodeJS.ErrnoException) =>
    void resets.push(`${side} ${error.code}`);
  const server = createServer({ allowHalfOpen: true }, (socket) => {
    socket.on('data', (chunk) => (bytes += chunk.length));
    // Node takes a reset that comes in one poll with the last bytes for an end (libuv: a partial read and POLLHUP).
    // Writing tells them apart: after an end the other side may still listen, after a reset nobody does.
    socket.on('end', () => socket.write('.', () => socket.end()));
    socket.on('error', noteReset('server'));
  });
  server.listen({ host: '127.0.0.1', port: 0 });
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  const link = await openLink({
    target: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    ...options,
  });
  onTestFinished(() => link.close());
  const client = connect({ host: '127.0.0.1', port: Number(new URL(link.url).port) });
  client.on('error', noteReset('client'));
  onTestFinished(() => void client.destroy());
  await once(client, 'connect');
  return { link, client, arrived: () => bytes, resets };
}

describe('the slow line of these tests', () => {
  it('lets through what its speed allows', async () => {
    const { link, client, arrived } = await line({ bitsPerSecond: 8_000_000 });
    const begun = performance.now();
    client.write(Buffer.alloc(500_000));
    await waitUntil(() => arrived() === 500_000, { deadline: 30_000, every: 5 });
    expect(performance.now() - begun).toBeGreaterThan(450);
    expect(link.passed()).toEqual({ up: 500_000, down: 0 });
  });

  it('resets both sides when it is cut, and counts nothing that did not pass', async () => {
    const { link, client, arrived, resets } = await line({ bitsPerSecond: 8_000_000 });
    client.write(Buffer.alloc(5_000_000));
    await waitUntil(() => arrived() > 100_000, { deadline: 30_000, every: 5 });
    link.cut();
    await waitUntil(() => resets.length === 2, { deadline: 30_000 });
    expect(resets.sort()).toEqual(['client ECONNRESET', 'server ECONNRESET']);
    expect(link.cuts()).toBe(1);
    expect(link.passed().up).toBeLessThan(2_000_000);
    expect(link.passed().up - arrived()).toBeLessThan(50_000);
  });

  it('resets the server that has just been given bytes', async () => {
    const { link, client, resets } = await line({ onUp: () => link.cut() });
    client.write('a few bytes');
    await waitUntil(() => resets.length === 2, { deadline: 30_000 });
    expect(resets.sort()).toEqual(['client ECONNRESET', 'server ECONNRESET']);
  });

  it('passes an end on as an end', async () => {
    const { client, arrived, resets } = await line({});
    client.end('all of it');
    await once(client.resume(), 'end');
    expect(arrived()).toBe(9);
    expect(resets).toEqual([]);
  });
});
