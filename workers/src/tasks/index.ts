import { channelDeliver } from './channel-deliver.ts';
import type { Handlers } from './handler.ts';
import { mediaProcess } from './media-process.ts';

/** The handler of every job of the domain's list; a job without one does not compile. */
export const handlers = {
  'media.process': mediaProcess,
  'channel.deliver': channelDeliver,
} satisfies Handlers;
