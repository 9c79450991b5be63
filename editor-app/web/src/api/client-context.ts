import { createContext, useContext } from 'react';
import type { Client } from './client.ts';

export const ClientContext = createContext<Client | null>(null);

/** The client of this page. Throws outside {@link ClientContext}. */
export function useClient(): Client {
  const client = useContext(ClientContext);
  if (!client) throw new Error('Expected a ClientContext above but found none');
  return client;
}
