import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider from 'oidc-provider';

/** A provider as an authority runs one: a real one, on this machine. */
export interface OpenIdStandIn {
  readonly issuer: string;
  /** Who signs in there from now on. */
  person: { readonly subject: string; readonly email: string; readonly verified: boolean };
  /** Knows the newsroom from now on. */
  admit(redirectUri: string): void;
  close(): Promise<void>;
}

export const CLIENT = { id: 'toasoan', secret: 'a secret the provider and the newsroom share, for tests' };

export async function startOpenIdProvider(): Promise<OpenIdStandIn> {
  let handle: ReturnType<Provider['callback']> | null = null;
  const server: Server = createServer((req, res) => void handle?.(req, res));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const standIn: OpenIdStandIn = {
    issuer,
    person: { subject: 'nobody', email: 'nobody@toasoan.example', verified: false },
    admit(redirectUri) {
      const provider = new Provider(issuer, {
        clients: [
          {
            client_id: CLIENT.id,
            client_secret: CLIENT.secret,
            redirect_uris: [redirectUri],
            grant_types: ['authorization_code'],
            response_types: ['code'],
          },
        ],
        claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: [] },
        // Claims come by the userinfo door, as the standard has it for the code flow.
        conformIdTokenClaims: true,
        findAccount: (_context, id) => ({
          accountId: id,
          claims: () => ({ sub: id, email: standIn.person.email, email_verified: standIn.person.verified }),
        }),
        // The provider's own forms are its own business: a "sign in" button and a consent button.
        features: { devInteractions: { enabled: true } },
      });
      handle = provider.callback();
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return standIn;
}
