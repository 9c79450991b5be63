import {
  NewsroomError,
  webhookAnswerSchema,
  webhookVerdict,
  type WebhookAccess,
  type WebhookEvent,
} from '@toasoan/domain';
import { pushEndpointOf } from '@toasoan/platform';
import { ask, type Asking, type Heard } from '../../network/ask.ts';
import { signedHeaders } from './sign.ts';

export interface WebhookClientOptions {
  /** Milliseconds for one request with its whole answer. */
  readonly timeout?: number | undefined;
  /** A host (`name:port`) of a test: it is reached without TLS, wherever it is. */
  readonly testHost?: string | undefined;
}

/** The specification advises receivers to answer within 15 s. */
const TIMEOUT_MS = 20_000;

/** What the other portal answered to an event it took. */
export interface Taken {
  readonly status: number;
  /** Where it stands there, if it said so in a way that can be looked at. */
  readonly address: string | null;
}

/** A page of the other portal as it answers. `edition`: the hash it says it shows. */
export interface OtherPage {
  readonly status: number;
  readonly edition: string | null;
}

/** The header by which a page of the other portal may say which edition it shows. */
export const EDITION_HEADER = 'toasoan-edition';

/** Speaks with another portal. Faults are as in {@link ../channel.ts Channel}. */
export interface WebhookClient {
  /** Hands over an event under an id that is the same at every try. @throws NewsroomError webhook.*, delivery.unreachable */
  post(access: WebhookAccess, id: string, body: string, signal: AbortSignal): Promise<Taken>;
  /** Asks a page the other portal has named. @throws NewsroomError delivery.unreachable */
  read(address: string, signal: AbortSignal): Promise<OtherPage>;
}

export function createWebhookClient({ timeout = TIMEOUT_MS, testHost }: WebhookClientOptions): WebhookClient {
  const hear = async (address: string, asking: Omit<Asking, 'testHost'>): Promise<Heard> => {
    const url = pushEndpointOf(address, testHost);
    if (!url) throw new NewsroomError('webhook.not_public', { address });
    const limited = AbortSignal.any([asking.signal, AbortSignal.timeout(timeout)]);
    let heard: Heard | null;
    try {
      heard = await ask(url, { ...asking, testHost, signal: limited });
    } catch (cause) {
      asking.signal.throwIfAborted();
      throw new NewsroomError('delivery.unreachable', { host: url.host, reason: reasonOf(cause) }, { cause });
    }
    if (!heard) throw new NewsroomError('webhook.not_public', { host: url.host });
    return heard;
  };

  return {
    async post({ address, secret }, id, body, signal) {
      const headers = {
        ...signedHeaders(secret, { id, at: new Date(), body }),
        'content-type': 'application/json; charset=utf-8',
        'user-agent': 'Toasoan-Webhook/1',
      };
      const {
        status,
        headers: answered,
        text,
      } = await hear(address, { method: 'POST', headers, body, signal });
      const verdict = webhookVerdict(status, answered['retry-after'] ?? null, new Date());
      const answer = text.slice(0, 500);
      switch (verdict.do) {
        case 'taken':
          return { status, address: placeIn(text, testHost) };
        case 'wait':
          throw new NewsroomError('webhook.busy', { status, waitMs: verdict.waitMs });
        case 'person':
          throw new NewsroomError(verdict.error, { status, answer });
        case 'again':
          throw new NewsroomError('delivery.unreachable', { status, answer });
      }
    },

    async read(address, signal) {
      const { status, headers } = await hear(address, { method: 'GET', signal });
      if (status >= 500 || status === 429)
        throw new NewsroomError('delivery.unreachable', { address, status });
      const edition = headers[EDITION_HEADER];
      return { status, edition: typeof edition === 'string' ? edition : null };
    },
  };
}

export const bodyOf = (event: WebhookEvent): string => JSON.stringify(event);

/** The address in an answer, if it may be asked; whatever else an answer says is nothing to us. */
function placeIn(text: string, testHost: string | undefined): string | null {
  const read = webhookAnswerSchema.safeParse(parsed(text));
  return read.success && pushEndpointOf(read.data.address, testHost) ? read.data.address : null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}

const reasonOf = (fault: unknown): string =>
  fault instanceof Error ? ('code' in fault ? String(fault.code) : fault.name) : 'unknown';
