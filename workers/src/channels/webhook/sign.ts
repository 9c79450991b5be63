import { createHmac } from 'node:crypto';

/** What is signed: the message's id, when it is sent, and its body as it is sent. */
export interface Signed {
  readonly id: string;
  readonly at: Date;
  readonly body: string;
}

/** The headers of the Standard Webhooks specification ("Signature scheme", symmetric). */
export function signedHeaders(secret: string, { id, at, body }: Signed): Record<string, string> {
  const timestamp = String(Math.floor(at.getTime() / 1_000));
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64');
  const signature = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64');
  return {
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': `v1,${signature}`,
  };
}
