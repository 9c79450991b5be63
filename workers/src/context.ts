import type { BlobStore, Logger, SearchIndex } from '@toasoan/platform';
import type { Prober } from './channels/fanpage/probe.ts';
import type { Channels } from './channels/index.ts';
import type { Pinger } from './channels/webhook/ping.ts';
import type { CmsClient } from './cms-client.ts';
import type { Postman } from './mail/postman.ts';
import type { Pusher } from './push/pusher.ts';
import type { MediaMachine } from './media/machine.ts';

/** Everything a task may reach. Passed explicitly; a task has no other way to the outside. */
export interface Context {
  readonly blobs: BlobStore;
  readonly cms: CmsClient;
  readonly channels: Channels;
  readonly probeFanpage: Prober;
  readonly pingWebhook: Pinger;
  readonly postman: Postman;
  readonly pusher: Pusher;
  readonly media: MediaMachine;
  readonly search: SearchIndex;
  readonly log: Logger;
}
