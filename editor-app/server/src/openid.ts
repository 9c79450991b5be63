import { NewsroomError, ownPath, type OpenIdClaims } from '@toasoan/domain';
import * as openid from 'openid-client';
import { z } from 'zod';

export interface OpenIdOptions {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string | undefined;
  /** What the button says. */
  readonly name: string;
  /** Where the provider sends the browser back to. */
  readonly returnTo: string;
}

/** Where the provider sends people back to: the redirect URI to register there. */
export const openIdReturn = (publicUrl: string): string =>
  new URL('/api/sign-in/openid/return', publicUrl).href;

/** What the browser has to bring back; it is the person's own and is checked against what the provider answers. */
const beginningSchema = z.strictObject({
  state: z.string().min(20),
  nonce: z.string().min(20),
  verifier: z.string().min(43),
  next: z.string().transform(ownPath),
});
type Beginning = z.output<typeof beginningSchema>;

/** Signing in at a provider: authorization code flow with PKCE, state and nonce (OpenID Connect Core 1.0, RFC 9700). */
export interface OpenIdProvider {
  readonly name: string;
  /** Where to send the browser, and what it keeps meanwhile. @throws NewsroomError auth.openid_failed */
  begin(next: string): Promise<{ readonly address: string; readonly kept: string }>;
  /** What the verified ID token says. @throws NewsroomError auth.ticket_expired, auth.openid_failed */
  finish(kept: string, query: string): Promise<{ readonly claims: OpenIdClaims; readonly next: string }>;
}

const SCOPE = 'openid email profile';
const failed = (cause: unknown): NewsroomError =>
  new NewsroomError('auth.openid_failed', undefined, { cause });

export function createOpenIdProvider(options: OpenIdOptions): OpenIdProvider {
  let found: Promise<openid.Configuration> | null = null;
  /** The provider as it describes itself: asked once, and again after it did not answer. */
  const configuration = (): Promise<openid.Configuration> => {
    found ??= discover(options).catch((cause: unknown) => {
      found = null;
      throw failed(cause);
    });
    return found;
  };

  return {
    name: options.name,

    async begin(next) {
      const config = await configuration();
      const kept: Beginning = {
        state: openid.randomState(),
        nonce: openid.randomNonce(),
        verifier: openid.randomPKCECodeVerifier(),
        next: ownPath(next),
      };
      const address = openid.buildAuthorizationUrl(config, {
        redirect_uri: options.returnTo,
        scope: SCOPE,
        state: kept.state,
        nonce: kept.nonce,
        code_challenge: await openid.calculatePKCECodeChallenge(kept.verifier),
        code_challenge_method: 'S256',
      });
      return { address: address.href, kept: Buffer.from(JSON.stringify(kept)).toString('base64url') };
    },

    async finish(kept, query) {
      const beginning = readBeginning(kept);
      const config = await configuration();
      // The address the provider was told, with what it answered: a proxy in front may have changed the rest.
      const current = new URL(options.returnTo);
      current.search = query;
      try {
        return { claims: await claimsOf(config, current, beginning), next: beginning.next };
      } catch (cause) {
        throw failed(cause);
      }
    },
  };
}

function discover({ issuer, clientId, clientSecret }: OpenIdOptions): Promise<openid.Configuration> {
  const address = new URL(issuer);
  // Without TLS only on this machine.
  const plain =
    address.protocol === 'http:' && ['127.0.0.1', 'localhost', '[::1]'].includes(address.hostname);
  return openid.discovery(address, clientId, clientSecret, undefined, {
    timeout: 10,
    ...(plain ? { execute: [openid.allowInsecureRequests] } : {}),
  });
}

function readBeginning(kept: string): Beginning {
  try {
    return beginningSchema.parse(JSON.parse(Buffer.from(kept, 'base64url').toString('utf8')));
  } catch {
    throw new NewsroomError('auth.ticket_expired');
  }
}

const addressSchema = z.object({
  email: z.string().max(254).optional(),
  email_verified: z.boolean().optional(),
});

async function claimsOf(
  config: openid.Configuration,
  current: URL,
  { state, nonce, verifier }: Beginning,
): Promise<OpenIdClaims> {
  const tokens = await openid.authorizationCodeGrant(config, current, {
    pkceCodeVerifier: verifier,
    expectedState: state,
    expectedNonce: nonce,
    idTokenExpected: true,
  });
  const token = tokens.claims();
  if (!token) throw new Error('no ID token');
  let address = addressSchema.parse(token);
  if (address.email === undefined && config.serverMetadata().userinfo_endpoint)
    address = addressSchema.parse(await openid.fetchUserInfo(config, tokens.access_token, token.sub));
  return {
    issuer: token.iss,
    subject: token.sub,
    email: address.email ?? null,
    emailVerified: address.email_verified === true,
  };
}
