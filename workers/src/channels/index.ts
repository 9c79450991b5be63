import type { ChannelName } from '@toasoan/domain';
import type { Channel } from './channel.ts';
import { createWebsite, type WebsiteDeps } from './website.ts';

/** One adapter for every channel of the domain; a channel without one does not compile. */
export type Channels = { readonly [Name in ChannelName]: Channel & { readonly name: Name } };

export const createChannels = (deps: WebsiteDeps): Channels => ({ website: createWebsite(deps) });
