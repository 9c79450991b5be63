import { createServer, type RequestListener, type Server } from 'node:http';
import { createServer as createTcpServer, type AddressInfo } from 'node:net';

export interface Listening {
  /** `http://host:port`, with the port the system chose when 0 was asked for. */
  readonly url: string;
  readonly port: number;
  readonly server: Server;
  /** Takes no new connection, lets running requests finish, and cuts them after `grace` milliseconds (5 s). */
  readonly close: (grace?: number) => Promise<void>;
}

/** Serves an Express app or any request listener. Port 0 is for tests. */
export function listen(app: RequestListener, host: string, port: number): Promise<Listening> {
  return new Promise((resolve, reject) => {
    const server = createServer(app);
    server.once('error', reject);
    server.listen({ host, port }, () => {
      server.removeListener('error', reject);
      const { port: actual } = server.address() as AddressInfo;
      const name = host.includes(':') ? `[${host}]` : host;
      resolve({
        url: `http://${name}:${actual}`,
        port: actual,
        server,
        close: (grace) => close(server, grace),
      });
    });
  });
}

function close(server: Server, grace = 5000): Promise<void> {
  return new Promise((resolve, reject) => {
    if (!server.listening) return resolve();
    const timer = setTimeout(() => server.closeAllConnections(), grace);
    server.close((error) => {
      clearTimeout(timer);
      if (error) reject(error);
      else resolve();
    });
    server.closeIdleConnections();
  });
}

/** Whether nothing listens at the port on this address. */
export async function portIsFree(port: number, host = '127.0.0.1'): Promise<boolean> {
  return (await tryListen(port, host)) !== null;
}

/** A port free at this moment. Prefer listening at port 0 where the listener is yours. */
export async function freePort(host = '127.0.0.1'): Promise<number> {
  const port = await tryListen(0, host);
  if (port === null) throw new Error(`no free port on ${host}`);
  return port;
}

function tryListen(port: number, host: string): Promise<number | null> {
  return new Promise((resolve) => {
    const server = createTcpServer();
    server.once('error', () => resolve(null));
    server.listen({ port, host, exclusive: true }, () => {
      const actual = (server.address() as AddressInfo).port;
      server.close(() => resolve(actual));
    });
  });
}
