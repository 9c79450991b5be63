import type { BlobStore, Logger } from '@toasoan/platform';
import type { Channels } from './channels/index.ts';
import type { CmsClient } from './cms-client.ts';
import type { Postman } from './mail/postman.ts';
import type { Pusher } from './push/pusher.ts';
import type { MediaMachine } from './media/machine.ts';

/** Everything a task may reach. Passed explicitly; a task has no other way to the outside. */
export interface Context {
  readonly blobs: BlobStore;
  readonly cms: CmsClient;
  readonly channels: Channels;
  readonly postman: Postman;
  readonly pusher: Pusher;
  readonly media: MediaMachine;
  readonly log: Logger;
}
