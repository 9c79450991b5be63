import { request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { isIP } from 'node:net';
import { NewsroomError, pushAnswerOf, type PushWork } from '@toasoan/domain';
import { hostOf, portOf, publicNetwork, pushEndpointOf, targetOf, type VapidKeys } from '@toasoan/platform';
import { encipher, type DeviceKeys } from './encipher.ts';
import { vapidAuthorization } from './vapid.ts';

/** Takes notices to people's devices, by the push services of their browsers. */
export interface Pusher {
  /**
   * `gone`: the push service knows the device no more.
   * @throws {NewsroomError} `push.address` when trying again cannot help, `push.unreachable` otherwise
   */
  send(push: PushWork, signal: AbortSignal): Promise<'sent' | 'gone'>;
}

export interface PusherOptions {
  /** Null: this newsroom offers no push. */
  readonly keys: VapidKeys | null;
  /** Where a push service reaches whoever runs this, as an address of mail. */
  readonly contact: string;
  /** A host (`name:port`) of a test: it is reached without TLS, wherever it is. */
  readonly testHost?: string | undefined;
}

/** After half a day a notice is told in the app only. */
const KEPT_SECONDS = 12 * 60 * 60;
const PATIENCE_MS = 15_000;

export const createPusher = ({ keys, contact, testHost }: PusherOptions): Pusher => ({
  async send({ endpoint, p256dh, auth, words, urgent }, signal) {
    if (!keys) throw new NewsroomError('push.not_offered');
    const url = pushEndpointOf(endpoint, testHost);
    if (!url) throw new NewsroomError('push.address');
    const body = enciphered(JSON.stringify(words), { p256dh, auth });
    const claim = { audience: url.origin, contact, now: new Date() };
    const headers = {
      Authorization: vapidAuthorization(keys, claim),
      'Content-Type': 'application/octet-stream',
      'Content-Encoding': 'aes128gcm',
      TTL: String(KEPT_SECONDS),
      Urgency: urgent ? 'high' : 'normal',
    };
    const isTest = url.host === testHost;
    const status = await post(url, {
      address: isTest ? hostOf(url) : await addressOf(url),
      plain: isTest,
      headers,
      body,
      signal: AbortSignal.any([signal, AbortSignal.timeout(PATIENCE_MS)]),
    }).catch((cause: unknown) => {
      throw new NewsroomError('push.unreachable', { reason: reasonOf(cause) }, { cause });
    });
    const answer = pushAnswerOf(status);
    if (answer === 'refused') throw new NewsroomError('push.address', { status });
    if (answer === 'again') throw new NewsroomError('push.unreachable', { status });
    return answer;
  },
});

function enciphered(text: string, keys: DeviceKeys): Buffer {
  try {
    return encipher(text, keys);
  } catch (cause) {
    throw new NewsroomError('push.address', { reason: 'keys' }, { cause });
  }
}

async function addressOf(url: URL): Promise<string> {
  const address = await targetOf(url, publicNetwork).catch((cause: unknown) => {
    throw new NewsroomError('push.unreachable', { reason: reasonOf(cause) }, { cause });
  });
  if (address === null) throw new NewsroomError('push.address', { reason: 'not public' });
  return address;
}

const reasonOf = (fault: unknown): string =>
  fault instanceof Error ? ('code' in fault ? String(fault.code) : fault.name) : 'unknown';

interface Posting {
  /** The IP address to connect to: checked before, and the only one. */
  readonly address: string;
  readonly plain: boolean;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
  readonly signal: AbortSignal;
}

/** Posts and listens to the status only; no redirect is followed. */
function post(url: URL, { address, plain, headers, body, signal }: Posting): Promise<number> {
  const options = {
    method: 'POST',
    host: address,
    port: portOf(url),
    path: `${url.pathname}${url.search}`,
    headers: { ...headers, Host: url.host, 'Content-Length': body.length },
    agent: false,
    signal,
    ...(isIP(hostOf(url)) ? {} : { servername: url.hostname }),
  };
  return new Promise((resolve, reject) => {
    const heard = (response: IncomingMessage): void => {
      resolve(response.statusCode ?? 0);
      response.destroy();
    };
    const asked = plain ? httpRequest(options, heard) : httpsRequest(options, heard);
    asked.on('error', reject).end(body);
  });
}
