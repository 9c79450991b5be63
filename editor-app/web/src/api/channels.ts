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

/** What opens a channel, as the administrator types it. */
interface Openings {
  readonly fanpage: { readonly pageId: string; readonly token: string };
  readonly webhook: { readonly address: string; readonly secret: string };
}

export type ConnectionChange<Channel extends keyof Openings> =
  { readonly do: 'connect'; readonly by: Openings[Channel] } | { readonly do: 'disconnect' | 'probe' };

/** Connects a channel, forgets the connection, or has it probed. */
export function useChangeConnection<Channel extends keyof Openings>(channel: Channel) {
  return useChange((client, change: ConnectionChange<Channel>) => {
    switch (change.do) {
      case 'connect':
        return client.call<ChannelsView>('PUT', `/channels/${channel}`, change.by);
      case 'disconnect':
        return client.call<ChannelsView>('DELETE', `/channels/${channel}`);
      case 'probe':
        return client.call<ChannelsView>('POST', `/channels/${channel}/probe`);
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
