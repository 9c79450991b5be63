import type { DeliveryNotes } from '@toasoan/domain';
import { z } from 'zod';

const videoSchema = z.object({
  id: z.string(),
  session: z.string(),
  reel: z.boolean(),
  /** Of the file that was sent, see `mediaOf`. */
  media: z.string(),
  /** ISO instant at which it was asked to be published; none: the file is still going up. */
  finishedAt: z.iso.datetime().nullish(),
});
export type VideoNote = z.infer<typeof videoSchema>;

const notesSchema = z.object({
  /** The post that was made, by the id the API gave, and what it carries. */
  postId: z.string().nullish().catch(null),
  media: z.string().nullish().catch(null),
  /** ISO instant before a call whose outcome is not known. */
  posting: z.iso.datetime().nullish().catch(null),
  /** Pictures that were sent and stand in no post yet, by hash, and since when. */
  photos: z.record(z.string(), z.string()).nullish().catch(null),
  photosAt: z.iso.datetime().nullish().catch(null),
  video: videoSchema.nullish().catch(null),
});

/** What tries have noted of a story on the fanpage. */
export type FanpageNotes = z.infer<typeof notesSchema>;

/** Reads notes; what is none, or of another make, counts as none. */
export const notesOf = (notes: DeliveryNotes): FanpageNotes => notesSchema.parse(notes);
