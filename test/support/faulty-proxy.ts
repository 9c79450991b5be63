import { Agent, request as ask, type IncomingMessage, type ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { listen } from '@toasoan/platform';

export interface ProxiedCall {
  readonly method: string;
  readonly path: string;
  readonly body: string;
}

/**
 * What goes wrong with a call: `drop` cuts it before it arrives, `lose` cuts the answer, `refuse` answers 503 without
 * asking, `garbage` answers 200 with something else. `first` happens when the call comes, `last` once it is over.
 */
export interface ProxyFault {
  readonly do: 'pass' | 'drop' | 'lose' | 'refuse' | 'garbage';
  readonly first?: () => void;
  readonly last?: () => void;
}

/** A way to a server on which calls go wrong when they are told to. */
export interface FaultyProxy {
  readonly url: string;
  /** Where calls go on to; until it is known they wait. */
  aim(target: string): void;
  fault: ((call: ProxiedCall) => ProxyFault | null | Promise<ProxyFault | null>) | null;
  close(): Promise<void>;
}

/** A proxy at a free port of this machine. */
export async function startFaultyProxy(): Promise<FaultyProxy> {
  let aim: (target: string) => void = () => undefined;
  const aimed = new Promise<string>((resolve) => (aim = resolve));
  const agent = new Agent({ keepAlive: true });

  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = await buffer(request);
    const call = { method: request.method ?? '', path: request.url ?? '', body: body.toString() };
    const fault = (await proxy.fault?.(call)) ?? { do: 'pass' };
    fault.first?.();
    if (fault.do === 'drop') response.destroy();
    else if (fault.do === 'refuse') response.writeHead(503).end();
    else if (fault.do === 'garbage') response.writeHead(200, { 'content-type': 'text/html' }).end('<p>…</p>');
    else {
      const answer = await forwarded(await aimed, request, body);
      if (fault.do === 'lose') response.destroy();
      else response.writeHead(answer.status, answer.headers).end(answer.body);
    }
    fault.last?.();
  };
  const forwarded = async (target: string, { method, url, headers }: IncomingMessage, body: Buffer) => {
    const answer = await new Promise<IncomingMessage>((resolve, reject) => {
      ask(new URL(url ?? '', target), { method, headers, agent }, resolve)
        .once('error', reject)
        .end(body);
    });
    const { 'transfer-encoding': _, ...kept } = answer.headers;
    return { status: answer.statusCode ?? 502, headers: kept, body: await buffer(answer) };
  };

  const { url, close } = await listen(
    (request, response) => void handle(request, response).catch(() => response.destroy()),
    '127.0.0.1',
    0,
  );
  const proxy: FaultyProxy = {
    url,
    aim: (target) => aim(target),
    fault: null,
    close: async () => {
      await close(0);
      agent.destroy();
    },
  };
  return proxy;
}
