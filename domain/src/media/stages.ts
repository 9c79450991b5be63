import { z } from 'zod';
import { mediaFileSchema, renditionSchema, type MediaFile, type Rendition } from './asset.ts';

/**
 * The steps in which an asset's files are made. Each is finished or not, and what is finished is not done again: a
 * killed worker goes on with the next one. Their order here is the order in which they are done.
 */
export const MEDIA_STAGES = {
  /** Tell what the file is, hash it, keep the original; take a first look where that is quick. */
  identify: ['quick', 'Nhận dạng tệp'],
  /** Everything a page needs of a picture, quickly; the poster of a video, the wave of a sound, the pages of a PDF. */
  pictures: ['quick', 'Tạo ảnh các cỡ'],
  /** Face regions proposed to a person. */
  faces: ['quick', 'Tìm khuôn mặt'],
  /** The first rung of a video, playable at once; in no edition. */
  playable: ['quick', 'Tạo bản xem nhanh'],
  captions: ['quick', 'Ghi phụ đề'],
  /** The file of a document as the public gets it. */
  file: ['quick', 'Làm sạch văn bản'],
  /** Sound at even loudness, with its chapters. */
  podcast: ['slow', 'Chuẩn hóa âm thanh'],
  /** HLS in every rung and the MP4 for downloads, from one decode. */
  ladder: ['slow', 'Chuyển mã video'],
  /** Preview pictures along the time line. */
  sprite: ['slow', 'Tạo ảnh xem trước theo thời gian'],
  vertical: ['slow', 'Tạo bản dọc 9:16'],
  square: ['slow', 'Tạo bản vuông'],
  burned: ['slow', 'Ghi phụ đề vào hình'],
  /** The same pictures in fewer bytes, when the machine is idle. */
  refined: ['slow', 'Tối ưu dung lượng'],
} as const satisfies Record<string, readonly ['quick' | 'slow', string]>;
export type MediaStage = keyof typeof MEDIA_STAGES;
export const mediaStages = Object.keys(MEDIA_STAGES) as [MediaStage, ...MediaStage[]];

/** Quick stages come first and ahead of everybody's slow ones. */
export type Lane = 'quick' | 'slow';
export const laneOf = (stage: MediaStage): Lane => MEDIA_STAGES[stage][0];

/** What a finished stage made. `fingerprint` tells the inputs it was made from; other inputs mean: make it again. */
export const madeSchema = z.strictObject({
  fingerprint: z.string().regex(/^[0-9a-f]{64}$/),
  pictures: z.array(renditionSchema).max(200),
  files: z.array(mediaFileSchema).max(40),
});
export type Made = z.infer<typeof madeSchema>;
export type MadeStages = Readonly<Partial<Record<MediaStage, Made>>>;

/**
 * All files of an asset: those of a later stage take the place of an earlier one's of the same name and format.
 * Takes the record of finished stages, gives pictures and files in the order of the stages.
 */
export function filesMade(made: MadeStages): { pictures: Rendition[]; files: MediaFile[] } {
  const pictures = new Map<string, Rendition>();
  const files = new Map<string, MediaFile>();
  for (const stage of mediaStages) {
    for (const picture of made[stage]?.pictures ?? [])
      pictures.set(`${picture.name}.${picture.format}`, picture);
    for (const file of made[stage]?.files ?? []) files.set(file.name, file);
  }
  return { pictures: [...pictures.values()], files: [...files.values()] };
}

/**
 * The record of these stages alone. What a file is stays known whatever is wished of it; the first look that was made
 * while finding out has served.
 */
export function onlyStages(made: MadeStages, stages: readonly MediaStage[]): MadeStages {
  const { identify, ...others } = made;
  return {
    ...(identify ? { identify: { ...identify, pictures: [] } } : {}),
    ...Object.fromEntries(Object.entries(others).filter(([stage]) => stages.includes(stage as MediaStage))),
  };
}
