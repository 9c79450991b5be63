/** Where events go, and the secret that signs them. */
export interface WebhookAccess {
  readonly address: string;
  /** `whsec_` and the key in base64 (Standard Webhooks specification, "Signature scheme"). */
  readonly secret: string;
}

const NAME = /^(?:[a-z0-9-]+\.)+(?:[a-z][a-z0-9-]*[a-z0-9])$/;

/**
 * The address of another portal as it may be kept: https at its usual port, a name and no number of the network, nothing
 * before the host. Null for anything else. Where the name leads is looked at before each request.
 */
export function webhookAddressOf(text: string): string | null {
  const url = URL.canParse(text.trim()) ? new URL(text.trim()) : null;
  if (url?.protocol !== 'https:' || url.port !== '' || url.hash !== '') return null;
  if (url.username !== '' || url.password !== '') return null;
  return NAME.test(url.hostname) ? url.href : null;
}

const SECRET = /^whsec_([A-Za-z0-9+/]+={0,2})$/;
const BYTES = { least: 24, most: 64 } as const;

/** Whether a text is a secret of the specification: base64 of 24 to 64 bytes behind its prefix. */
export function isWebhookSecret(text: string): boolean {
  const [, key = ''] = SECRET.exec(text) ?? [];
  const bytes = Math.floor((key.replace(/=+$/, '').length * 3) / 4);
  return key.length % 4 === 0 && bytes >= BYTES.least && bytes <= BYTES.most;
}
