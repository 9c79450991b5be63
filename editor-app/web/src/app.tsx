import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { LINK_PATH } from '@toasoan/domain';
import { lazy, Suspense, useState } from 'react';
import { RouterProvider } from 'react-router-dom';
import { ClientContext } from './api/client-context.ts';
import { createClient } from './api/client.ts';
import { mayPass, RequestError } from './api/request-error.ts';
import { Loading } from './components/loading.tsx';
import { createRouter } from './router.tsx';
import { SessionGate } from './scenes/sign-in/session-gate.tsx';

/** Opened from a mail, by somebody who cannot sign in yet. */
const SetPasswordScene = lazy(async () => ({
  default: (await import('./scenes/set-password/set-password-scene.tsx')).SetPasswordScene,
}));

const RETRIES = 2;

const createQueries = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        // A lost network shows as an error beside the last answer, not as an endless wait.
        networkMode: 'always',
        retry: (count, error) => count < RETRIES && error instanceof RequestError && mayPass(error.body),
      },
      mutations: { networkMode: 'always' },
    },
  });

/** The editor: client, cache and session around the screens. */
export function App() {
  const [signedOutCount, setSignedOutCount] = useState(0);
  const [client] = useState(() =>
    createClient({
      fetch: window.fetch.bind(window),
      onSignedOut: () => setSignedOutCount((count) => count + 1),
    }),
  );
  const [queries] = useState(createQueries);
  const [router] = useState(createRouter);
  return (
    <ClientContext.Provider value={client}>
      <QueryClientProvider client={queries}>
        {location.pathname === LINK_PATH ? (
          <Suspense fallback={<Loading />}>
            <SetPasswordScene />
          </Suspense>
        ) : (
          <SessionGate signedOutCount={signedOutCount}>
            <RouterProvider router={router} />
          </SessionGate>
        )}
      </QueryClientProvider>
    </ClientContext.Provider>
  );
}
