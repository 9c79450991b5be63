import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { pause } from '@toasoan/platform';

/** What has passed over a link, in bytes: `up` from the client to the server, `down` the other way. */
export interface Passed {
  readonly up: number;
  readonly down: number;
}

/** A network between a client and a server on this machine: slow, and cut when it is told to be. */
export interface Link {
  /** Where the client finds the server, through the link. */
  readonly url: string;
  passed(): Passed;
  /** How often connections were cut while something was on its way. */
  cuts(): number;
  /** Resets every connection that is open, on both sides, as when a radio cell is lost. What is on its way is lost. */
  cut(): void;
  close(): Promise<void>;
}

export interface LinkOptions {
  /** The server's own address. */
  readonly target: string;
  /** In each direction, shared by all connections. Without it the link is as fast as the machine. */
  readonly bitsPerSecond?: number;
  /** Cuts every connection again and again. */
  readonly cutEveryMs?: number;
  /** Called as bytes pass towards the server, with their number so far. */
  readonly onUp?: (bytes: number) => void;
}

/** Bytes that may pass at once: about a network packet's worth, so that little is under way when the link is cut. */
const QUANTUM = 1_448;
/** What the link itself holds back of a connection; more waits on the sender's side. */
const BUFFER = 16 * 1024;

/** Opens a link at a free port of this machine. Bytes are counted when they pass, not when a sender hands them over. */
export async function openLink({ target, bitsPerSecond, cutEveryMs, onUp }: LinkOptions): Promise<Link> {
  const { hostname, port } = new URL(target);
  const [up, down] = [bucket(bitsPerSecond), bucket(bitsPerSecond)];
  const pairs = new Set<readonly [Socket, Socket]>();
  const passed = { up: 0, down: 0 };
  let cuts = 0;

  const server = createServer({ highWaterMark: BUFFER, allowHalfOpen: true, noDelay: true }, (client) => {
    const upstream = connect({ host: hostname, port: Number(port), allowHalfOpen: true, noDelay: true });
    const pair = [client, upstream] as const;
    pairs.add(pair);
    const drop = (): void => {
      pairs.delete(pair);
      for (const socket of pair) if (!socket.destroyed) socket.resetAndDestroy();
    };
    for (const socket of pair) socket.on('error', drop);
    upstream.once('connect', () => {
      const towards = carry(client, upstream, up, (bytes) => {
        passed.up += bytes;
        onUp?.(passed.up);
      });
      const back = carry(upstream, client, down, (bytes) => (passed.down += bytes));
      Promise.all([towards, back]).then(() => pairs.delete(pair), drop);
    });
  });
  server.listen({ host: '127.0.0.1', port: 0 });
  await once(server, 'listening');

  const cut = (): void => {
    if (pairs.size > 0) cuts += 1;
    for (const pair of pairs) for (const socket of pair) socket.resetAndDestroy();
    pairs.clear();
  };
  const timer = cutEveryMs === undefined ? undefined : setInterval(cut, cutEveryMs);

  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    passed: () => ({ ...passed }),
    cuts: () => cuts,
    cut,
    close: async () => {
      clearInterval(timer);
      cut();
      server.close();
      await once(server, 'close');
    },
  };
}

/** Lets bytes through at a steady rate, one asker after another. */
interface Bucket {
  take(bytes: number): Promise<void>;
}

function bucket(bitsPerSecond: number | undefined): Bucket {
  if (bitsPerSecond === undefined) return { take: () => Promise.resolve() };
  const perMs = bitsPerSecond / 8_000;
  // When the next byte may pass. An idle link saves nothing up.
  let free = 0;
  return {
    async take(bytes) {
      const now = performance.now();
      free = Math.max(now, free) + bytes / perMs;
      // Timers are coarse: what is due within a few milliseconds goes at once, and the next ones wait for it.
      if (free - now > 5) await pause(free - now);
    },
  };
}

/** Carries bytes one way until their end. Rejects when either side breaks. */
async function carry(
  from: Socket,
  to: Socket,
  limit: Bucket,
  onPassed: (bytes: number) => void,
): Promise<void> {
  for await (const chunk of from as AsyncIterable<Buffer>) {
    for (let at = 0; at < chunk.length; at += QUANTUM) {
      const part = chunk.subarray(at, at + QUANTUM);
      await limit.take(part.length);
      if (to.destroyed || from.destroyed) throw new Error('the link was cut');
      const goesOn = to.write(part);
      onPassed(part.length);
      if (!goesOn) await Promise.race([once(to, 'drain'), once(to, 'close')]);
    }
  }
  to.end();
}
