import type { ChannelName } from '@toasoan/domain';
import { createArchive } from './archive/index.ts';
import type { Channel } from './channel.ts';
import { createFanpage, type FanpageDeps } from './fanpage/fanpage.ts';
import { createPress, type PressDeps } from './press/press.ts';
import { createWebhook, type WebhookDeps } from './webhook/webhook.ts';
import { createWebsite, type WebsiteDeps } from './website.ts';

/** One adapter for every channel of the domain; a channel without one does not compile. */
export type Channels = Readonly<Record<ChannelName, Channel>>;

export interface ChannelsDeps extends WebsiteDeps {
  readonly fanpage: Omit<FanpageDeps, 'blobs' | 'publicUrl'>;
  readonly press: Omit<PressDeps, 'publicUrl'>;
  readonly webhook: Omit<WebhookDeps, 'publicUrl'>;
}

export const createChannels = ({ fanpage, press, webhook, ...deps }: ChannelsDeps): Channels => ({
  website: createWebsite(deps),
  fanpage: createFanpage({ ...deps, ...fanpage }),
  press: createPress({ publicUrl: deps.publicUrl, ...press }),
  webhook: createWebhook({ publicUrl: deps.publicUrl, ...webhook }),
  archive: createArchive({ blobs: deps.blobs }),
});
