import type { ChannelsView, HandOverView } from '@toasoan/domain';
import { useMutation, useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import type { Client } from './client.ts';
import { useClient } from './client-context.ts';

const KEY = ['channels'];
const PROBING_REFRESH = 2_000;

/** How the connections to channels outside stand; looked at often while one is being probed. */
export function useChannels(): UseQueryResult<ChannelsView> {
  const client = useClient();
  return useQuery({
    queryKey: KEY,
    queryFn: () => client.call<ChannelsView>('GET', '/channels'),
    refetchInterval: ({ state: { data } }) =>
      data?.fanpage?.probing || data?.webhook?.probing ? PROBING_REFRESH : false,
  });
}

export type ChannelChange =
  | { readonly do: 'connect'; readonly pageId: string; readonly token: string }
  | { readonly do: 'disconnect' | 'probe' };

/** Connects the fanpage, forgets the connection, or has it probed. */
export function useChangeFanpage() {
  return useChange((client, change: ChannelChange) => {
    switch (change.do) {
      case 'connect':
        return client.call<ChannelsView>('PUT', '/channels/fanpage', {
          pageId: change.pageId,
          token: change.token,
        });
      case 'disconnect':
        return client.call<ChannelsView>('DELETE', '/channels/fanpage');
      case 'probe':
        return client.call<ChannelsView>('POST', '/channels/fanpage/probe');
    }
  });
}

export type WebhookChange =
  | { readonly do: 'connect'; readonly address: string; readonly secret: string }
  | { readonly do: 'disconnect' | 'ping' };

/** Sets up the other portal, forgets it, or has a ping sent. */
export function useChangeWebhook() {
  return useChange((client, change: WebhookChange) => {
    switch (change.do) {
      case 'connect':
        return client.call<ChannelsView>('PUT', '/channels/webhook', {
          address: change.address,
          secret: change.secret,
        });
      case 'disconnect':
        return client.call<ChannelsView>('DELETE', '/channels/webhook');
      case 'ping':
        return client.call<ChannelsView>('POST', '/channels/webhook/probe');
    }
  });
}

export type PressChange =
  | { readonly do: 'add'; readonly address: string; readonly outlet: string }
  | { readonly do: 'pause' | 'resume' | 'remove'; readonly id: string };

/** Changes the press list. */
export function useChangePress() {
  return useChange((client, change: PressChange) => {
    switch (change.do) {
      case 'add':
        return client.call<ChannelsView>('POST', '/channels/press', {
          address: change.address,
          outlet: change.outlet,
        });
      case 'pause':
      case 'resume':
        return client.call<ChannelsView>('PUT', `/channels/press/${change.id}`, {
          paused: change.do === 'pause',
        });
      case 'remove':
        return client.call<ChannelsView>('DELETE', `/channels/press/${change.id}`);
    }
  });
}

/** A change of the channels, whose answer is how they stand after it. */
function useChange<Change>(ask: (client: Client, change: Change) => Promise<ChannelsView>) {
  const client = useClient();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (change: Change) => ask(client, change),
    onSuccess: (view) => queries.setQueryData(KEY, view),
  });
}

/** What is to be done by hand for a delivery. */
export function useHandOver(deliveryId: string): UseQueryResult<HandOverView> {
  const client = useClient();
  return useQuery({
    queryKey: ['hand-over', deliveryId],
    queryFn: () => client.call<HandOverView>('GET', `/deliveries/${deliveryId}/hand-over`),
  });
}

/** Where the pack of a delivery is taken from. */
export const packUrl = (deliveryId: string): string => `/api/deliveries/${deliveryId}/pack`;
