import type { IncomingMessage, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { webhookEventSchema, type WebhookEvent } from '@toasoan/domain';
import { Webhook } from 'standardwebhooks';
import type { FarFault } from '../channels/channel.contract.ts';
import { EDITION_HEADER } from '../channels/webhook/client.ts';
import { serve } from './serve.ts';

export const portalSecret = `whsec_${Buffer.from('a secret of thirty-two bytes, yes').toString('base64')}`;

/** What the portal answers in place of taking an event. */
export interface OddAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Another portal as the specification describes a receiver: it verifies, and takes each id once. */
export interface OtherPortal {
  /** `name:port`, reached without TLS. */
  readonly host: string;
  readonly address: string;
  /** Events it took, each id once. */
  readonly events: WebhookEvent[];
  /** Ids of all requests with a good signature, repeats kept. */
  readonly ids: string[];
  /** Requests whose signature was refused. */
  refused: number;
  /** Hash of the edition on its page; null when there is none. */
  shown: string | null;
  /** Whether it tells where a story stands. */
  tells: boolean;
  /** Whether its page says which edition it shows. */
  names: boolean;
  fault: FarFault | null;
  odd: OddAnswer | null;
  /** Requests of any kind that came in. */
  requests: string[];
}

export async function otherPortal(secret = portalSecret): Promise<OtherPortal> {
  const verifier = new Webhook(secret);
  const taken = new Set<string>();

  const take = (event: WebhookEvent, id: string): void => {
    if (taken.has(id) || made.fault === 'stale') return;
    taken.add(id);
    made.events.push(event);
    if (event.type !== 'ping') made.shown = event.type === 'story.withdrawn' ? null : event.data.editionHash;
  };

  const receive = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = await text(request);
    let event: WebhookEvent;
    try {
      const heard: unknown = verifier.verify(body, request.headers as Record<string, string>);
      event = webhookEventSchema.parse(heard);
    } catch {
      made.refused += 1;
      response.writeHead(401).end();
      return;
    }
    const id = String(request.headers['webhook-id']);
    made.ids.push(id);
    if (made.odd) {
      response.writeHead(made.odd.status, made.odd.headers).end();
      return;
    }
    if (made.fault === 'error') {
      response.writeHead(500).end('fault');
      return;
    }
    take(event, id);
    if (made.fault === 'lost-reply') return void request.socket.destroy();
    if (!made.tells) return void response.writeHead(204).end();
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ address: `https://${made.host}/bai` }));
  };

  const show = (response: ServerResponse): void => {
    if (made.shown === null) return void response.writeHead(404).end();
    response.writeHead(200, made.names ? { [EDITION_HEADER]: made.shown } : {}).end('<h1>Bài</h1>');
  };

  const url = await serve((request, response) => {
    made.requests.push(`${request.method} ${request.url}`);
    if (made.fault === 'drops') return void request.socket.destroy();
    if (made.fault === 'silent') return;
    if (request.method === 'GET') return show(response);
    receive(request, response).catch(() => request.socket.destroy());
  });
  const { host } = new URL(url);
  const made: OtherPortal = {
    ...{ host, address: `https://${host}/nhan-tin`, events: [], ids: [], refused: 0, shown: null },
    ...{ tells: true, names: true, fault: null, odd: null, requests: [] },
  };
  return made;
}
