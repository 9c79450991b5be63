import { createHash } from 'node:crypto';
import { fanpagePost, keyIn, NewsroomError, type FanpagePost, type SentFile } from '@toasoan/domain';
import type { DeliveryTask } from '../channel.ts';
import { linkOf } from '../link-of.ts';

/** What should stand on the page for a task. */
export interface Wanted {
  readonly post: FanpagePost;
  readonly link: string;
  /** Tells the files of two posts apart. */
  readonly media: string;
  readonly title: string;
}

/** What a task asks for, without what may not be shown on the fanpage. */
export function wantedOf(task: DeliveryTask, publicUrl: string): Wanted {
  const link = linkOf(task, publicUrl);
  const withheld = new Set(task.withheldAssetIds);
  const media = task.edition.media.filter(({ assetId }) => !withheld.has(assetId));
  const post = fanpagePost({ ...task.edition, media }, link);
  return { post, link, media: mediaOf(post), title: task.edition.headline };
}

function mediaOf({ attachment }: FanpagePost): string {
  switch (attachment.kind) {
    case 'link':
      return 'link';
    case 'photos':
      return mark(attachment.photos.map(({ file }) => file.sha256));
    case 'video':
      return mark([attachment.file.sha256]);
  }
}

const mark = (hashes: readonly string[]): string =>
  createHash('sha256').update(hashes.join(' ')).digest('hex').slice(0, 32);

/** Where the bytes of a file lie. @throws {NewsroomError} delivery.file_missing */
export function keyOf({ edition }: DeliveryTask, { sha256 }: SentFile): string {
  const key = keyIn(edition, sha256);
  if (key === null) throw new NewsroomError('delivery.file_missing', { sha256 });
  return key;
}
