import { archiveCatchUp } from './archive-catch-up.ts';
import { archiveCheck } from './archive-check.ts';
import { channelDeliver } from './channel-deliver.ts';
import { channelsProbe } from './channels-probe.ts';
import { consentsReview } from './consents-review.ts';
import { noticesReview } from './notices-review.ts';
import { pushSend } from './push-send.ts';
import type { Handlers } from './handler.ts';
import { mailSend } from './mail-send.ts';
import { mediaQuick } from './media-quick.ts';
import { mediaSlow } from './media-slow.ts';
import { searchIndex } from './search-index.ts';
import { searchRebuild, searchReview } from './search-rebuild.ts';
import { storiesPublishDue } from './stories-publish-due.ts';

/** The handler of every job of the domain's list; a job without one does not compile. */
export const handlers = {
  'media.quick': mediaQuick,
  'media.slow': mediaSlow,
  'channel.deliver': channelDeliver,
  'consents.review': consentsReview,
  'stories.publish_due': storiesPublishDue,
  'mail.send': mailSend,
  'push.send': pushSend,
  'notices.review': noticesReview,
  'channels.probe': channelsProbe,
  'archive.catch_up': archiveCatchUp,
  'archive.check': archiveCheck,
  'search.index': searchIndex,
  'search.review': searchReview,
  'search.rebuild': searchRebuild,
} satisfies Handlers;
