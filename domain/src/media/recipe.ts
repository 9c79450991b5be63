import { z } from 'zod';
import { MAX_BLUR_BOXES, MAX_CAPTION_BYTES, MAX_CHAPTERS, MAX_VIDEO_MS } from './limits.ts';

/**
 * What people wish of an asset's files beyond the plain conversion. The worker makes the files again when a wish
 * changes; positions are fractions of the upright picture, 0–1 from its top left corner.
 */
const fraction = z.number().min(0).max(1);

/** The point that crops keep in view. */
export const pointSchema = z.strictObject({ x: fraction, y: fraction });
export type Point = z.infer<typeof pointSchema>;

/** A rectangle inside the picture. */
export const boxSchema = z
  .strictObject({ x: fraction, y: fraction, width: fraction, height: fraction })
  .refine(
    (box) => box.width > 0 && box.height > 0 && box.x + box.width <= 1.0001 && box.y + box.height <= 1.0001,
  );
export type Box = z.infer<typeof boxSchema>;

/** One language of captions. `text` is WebVTT or SRT as it was handed in; it is checked before it is kept. */
export const captionSchema = z.strictObject({
  language: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/),
  label: z.string().trim().min(1).max(60),
  text: z.string().min(1).max(MAX_CAPTION_BYTES),
});
export type Caption = z.infer<typeof captionSchema>;

/** A chapter of an audio file, from `startMs` to the next one. */
export const chapterSchema = z.strictObject({
  startMs: z.int().nonnegative(),
  title: z.string().trim().min(1).max(200),
});
export type Chapter = z.infer<typeof chapterSchema>;

/** Further shapes of a video, made on request: how the frame is filled where its shape differs. */
export const FILLS = { crop: 'Cắt theo điểm chính', pad: 'Nền mờ hai bên' } as const;
const fill = z.enum(['crop', 'pad']);

export const recipeSchema = z.strictObject({
  /** Null: the centre of attention as the worker finds it. */
  focus: pointSchema.nullable(),
  /** Regions made unrecognisable in every public file. */
  blur: z.array(boxSchema).max(MAX_BLUR_BOXES),
  /** Look for faces and propose regions; nothing but boxes is kept. */
  findFaces: z.boolean(),
  captions: z
    .array(captionSchema)
    .max(6)
    .refine((list) => new Set(list.map((caption) => caption.language)).size === list.length),
  chapters: z
    .array(chapterSchema)
    .max(MAX_CHAPTERS)
    .refine((list) => list.every((chapter, i) => i === 0 || chapter.startMs > (list[i - 1]?.startMs ?? 0))),
  /** Instant of the frame shown before playing; null: the sharpest representative one. */
  posterAtMs: z.int().nonnegative().max(MAX_VIDEO_MS).nullable(),
  /** 9:16 for reels and phones; null: not wanted. */
  vertical: fill.nullable(),
  /** 1:1; null: not wanted. */
  square: fill.nullable(),
  /** Captions of this language burnt into an MP4 for the fanpage; null: not wanted. */
  burnIn: z.string().max(40).nullable(),
});
export type Recipe = z.infer<typeof recipeSchema>;

/** Nothing special. */
export const PLAIN_RECIPE: Recipe = {
  focus: null,
  blur: [],
  findFaces: false,
  captions: [],
  chapters: [],
  posterAtMs: null,
  vertical: null,
  square: null,
  burnIn: null,
};
