import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { NewsroomError, type ErrorDetails, type ErrorId } from '@toasoan/domain';

/** A stand-in for the CMS's public API, with its outages. Paths are those below `/api/public/`, query included. */
export interface FakeCms {
  readonly url: string;
  /** Every request since the start, as its path. */
  readonly requests: readonly string[];
  /** 200 with these data from now on. */
  put(path: string, data: unknown): void;
  /** 410 from now on. */
  withdraw(path: string, withdrawnAt: string): void;
  /** 404 from now on, as for everything never put. */
  remove(path: string): void;
  /** Any other answer, for everything; undefined ends it. */
  fail(answer: { readonly status: number; readonly body: string } | undefined): void;
  /** Keeps requests waiting until the function given back is called. */
  hold(): () => void;
  /** Takes no more connections, as a process that was stopped. */
  stop(): Promise<void>;
}

type Answer = { readonly status: number; readonly body: string };

function refusal(id: ErrorId, details?: ErrorDetails): Answer {
  const { status, message } = new NewsroomError(id);
  const error = { status, name: 'NewsroomError', message, details: { ...details, id } };
  return { status, body: JSON.stringify({ data: null, error }) };
}

export async function startFakeCms(): Promise<FakeCms> {
  const answers = new Map<string, Answer>();
  const requests: string[] = [];
  let failure: Answer | undefined;
  let held: (() => void)[] | undefined;

  const server = createServer((request, response) => {
    const path = (request.url ?? '').replace(/^\/api\/public\//, '');
    requests.push(path);
    const { status, body } = failure ?? answers.get(path) ?? refusal('not_found');
    const reply = (): ServerResponse =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(body);
    if (held) held.push(reply);
    else reply();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    put: (path, data) => void answers.set(path, { status: 200, body: JSON.stringify({ data }) }),
    withdraw: (path, withdrawnAt) => void answers.set(path, refusal('story.withdrawn', { withdrawnAt })),
    remove: (path) => void answers.delete(path),
    fail: (answer) => {
      failure = answer;
    },
    hold() {
      const waiting: (() => void)[] = [];
      held = waiting;
      return () => {
        held = undefined;
        for (const reply of waiting) reply();
      };
    },
    stop: () => close(server),
  };
}

const close = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
