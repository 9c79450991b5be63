import { MantineProvider } from '@mantine/core';
import type { AssetView, Me } from '@toasoan/domain';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { AssetsContext } from '../../../api/assets.ts';
import { createClient } from '../../../api/client.ts';
import { ClientContext } from '../../../api/client-context.ts';
import { SessionContext } from '../../../api/session-context.ts';

const me: Me = {
  id: 'reader',
  name: 'Người đọc',
  email: 'nguoi-doc@example.org',
  memberships: [],
  unreadNotifications: 0,
};

/** What a screen shows first, as HTML: for the person with this id, where these assets are used. */
export function render(shown: ReactElement, assets: readonly AssetView[] = [], personId = me.id): string {
  const client = createClient({
    fetch: () => Promise.reject(new TypeError('nothing is asked for while rendering')),
    onSignedOut: () => undefined,
  });
  return renderToStaticMarkup(
    <MantineProvider>
      <QueryClientProvider client={new QueryClient()}>
        <ClientContext.Provider value={client}>
          <SessionContext.Provider
            value={{ me: { ...me, id: personId }, renewals: 0, signOut: () => Promise.resolve() }}
          >
            <AssetsContext.Provider value={new Map(assets.map((asset) => [asset.id, asset]))}>
              {shown}
            </AssetsContext.Provider>
          </SessionContext.Provider>
        </ClientContext.Provider>
      </QueryClientProvider>
    </MantineProvider>,
  );
}
