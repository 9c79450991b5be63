import { z } from 'zod';
import type { ConsentInput, ChildrenAnswer } from '../consent/consent.ts';
import { consentInputSchema } from '../consent/consent.ts';
import type { ConsentChannel } from '../delivery/delivery.ts';
import type { ErrorId } from '../errors.ts';
import type { AssetState, MediaFacts, MediaFile, Rendition } from '../media/asset.ts';
import { blobKeySchema } from '../media/asset.ts';
import { mediaKinds, type MediaKind } from '../media/kinds.ts';
import type { Box, Point, Recipe } from '../media/recipe.ts';
import { recipeSchema } from '../media/recipe.ts';
import type { MediaStage } from '../media/stages.ts';
import type { AssetWords, Licence, Orientation } from '../media/words.ts';
import { assetWordsSchema, LICENCES, ORIENTATIONS } from '../media/words.ts';
import type { Stage } from '../story/stages.ts';
import type { PersonRef, UnitRef } from './newsroom.ts';

/**
 * The part of the newsroom's API about files: the media of stories, the library (kho tư liệu), consents. Paths are
 * those of the CMS under `/newsroom`, mirrored one to one under `/api` of the editor's server.
 */

const assetId = z.string().regex(/^[a-z0-9]{20,32}$/);

/** POST /assets — made by the editor's server once an upload is complete. → {@link AssetView} */
export const registerAssetSchema = z.strictObject({
  unitId: z.string().min(1),
  uploadKey: blobKeySchema,
  /** The sender's words, shown to people, never used as a path or believed as a type. */
  fileName: z.string().max(255),
  bytes: z.int().positive(),
});

/** GET /assets?ids=a,b,c → {@link AssetView}[], those the caller may not see left out. */
export const listAssetsSchema = z.strictObject({
  ids: z
    .string()
    .regex(/^[a-z0-9]{20,32}(,[a-z0-9]{20,32}){0,99}$/)
    .transform((text) => text.split(',')),
});

/**
 * GET /assets/known?sha256=…&unitId=… → {@link AssetView} | null: an asset of the unit (or shared) with exactly these
 * bytes that did not fail, so that nothing is sent twice.
 */
export const knownAssetSchema = z.strictObject({
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  unitId: z.string().min(1),
});

const oneOf = <Key extends string>(labels: Readonly<Record<Key, unknown>>) =>
  z.enum(Object.keys(labels) as [Key, ...Key[]]);

/** GET /library?… → {@link LibraryPage}: newest first; every filter given must hold. */
export const librarySchema = z.strictObject({
  page: z.coerce.number().int().min(1).max(10_000).default(1),
  /** Words looked for in title, caption, credit, alt and file name, without regard to accents or case. */
  q: z.string().max(200).default(''),
  kind: z.enum(mediaKinds).optional(),
  unitId: z.string().min(1).max(64).optional(),
  topicId: z.string().min(1).max(64).optional(),
  /** Days of arrival, inclusive, in Vietnamese time. */
  from: z.iso.date().optional(),
  until: z.iso.date().optional(),
  orientation: oneOf(ORIENTATIONS).optional(),
  licence: oneOf(LICENCES).optional(),
  /** Only what waits for an answer about children, or what failed, be it one wish for a file that is ready. */
  state: z.enum(['failed', 'unanswered']).optional(),
});

/** PATCH /assets → {@link AssetView}[]: the same words for many; fields not given stay. All or none is changed. */
export const describeAssetsSchema = z.strictObject({
  ids: z.array(assetId).min(1).max(200),
  set: assetWordsSchema.partial(),
});

/** PUT /assets/:id/recipe → {@link AssetDetails}. `basedOn` is the recipe's version the person was looking at. */
export const saveRecipeSchema = z.strictObject({ basedOn: z.int().nonnegative(), recipe: recipeSchema });

/** POST /assets/:id/replace → {@link AssetDetails}: another file in its place; approvals of stories with it lapse. */
export const replaceAssetSchema = registerAssetSchema.omit({ unitId: true });

/**
 * PUT /assets/children → {@link AssetView}[]: one answer for many. `blurred` is taken only once regions were drawn
 * and the files made with them are ready. Consents go with `identifiable` only.
 */
export const answerChildrenSchema = z.strictObject({
  ids: z.array(assetId).min(1).max(200),
  answer: z.enum(['none', 'identifiable', 'blurred']),
  consentIds: z.array(assetId).max(60),
});

// Without a body: POST /assets/:id/retry → AssetDetails (a failed one is tried again);
// DELETE /assets/:id → 204, refused with asset.in_use and {@link AssetUse}[] in details.uses;
// GET /assets/:id → AssetDetails; GET /assets/:id/uses → AssetUse[]; GET /assets/:id/files → AssetFiles;
// GET /assets/:id/original → {key, fileName, format, bytes} for the editor's server, recorded in the audit.

/** An asset as a story's page and the library's list show it. */
export interface AssetView {
  readonly id: string;
  readonly state: AssetState;
  /** Null until identified. */
  readonly kind: MediaKind | null;
  readonly format: MediaFacts['format'] | null;
  readonly fileName: string;
  /** Of the picture, or of the poster, wave or first page that stands for it. */
  readonly width: number | null;
  readonly height: number | null;
  readonly durationMs: number | null;
  readonly pages: number | null;
  readonly bytes: number;
  readonly placeholder: string | null;
  /** Why it failed, as an id of the error list. */
  readonly failure: ErrorId | null;
  /** Null when nothing is being made. */
  readonly progress: Progress | null;
  /** Previews are at `/api/assets/:id/preview/:name?v=sha256` of the editor's server. */
  readonly renditions: readonly Pick<Rendition, 'name' | 'format' | 'width' | 'height' | 'sha256'>[];
  /** Previews are at `/api/assets/:id/file/:name?v=sha256` of the editor's server, in ranges. */
  readonly files: readonly Pick<
    MediaFile,
    'name' | 'role' | 'format' | 'width' | 'height' | 'bytes' | 'sha256' | 'language' | 'label'
  >[];
  readonly words: AssetWords;
  readonly children: ChildrenAnswer;
  /** Channels it may go to today, see `allowedChannels`. */
  readonly channels: readonly ConsentChannel[];
  readonly unit: UnitRef;
  readonly uploader: PersonRef;
  readonly createdAt: string;
}

/** How far the work on an asset is. */
export interface Progress {
  readonly stage: MediaStage | 'waiting';
  /** 0–100 of all that is to be made. */
  readonly percent: number;
  /** Null until it can be told. */
  readonly secondsLeft: number | null;
}

export interface AssetDetails extends AssetView {
  readonly recipe: Recipe;
  readonly recipeVersion: number;
  readonly takenAt: string | null;
  readonly orientation: Orientation | null;
  readonly attention: Point | null;
  /** Faces proposed; null when nobody looked. */
  readonly faces: readonly Box[] | null;
  readonly consents: readonly ConsentView[];
  /** What this person may do. */
  readonly may: { readonly change: boolean; readonly takeOriginal: boolean; readonly delete: boolean };
}

export interface LibraryPage {
  readonly items: readonly AssetView[];
  readonly page: number;
  readonly pageCount: number;
  readonly total: number;
}

/** One place an asset is used in. Headlines of stories the caller may not read are null. */
export interface AssetUse {
  readonly storyId: string;
  readonly headline: string | null;
  readonly stage: Stage;
  /** In the text as it is being written, in an edition (of any number), in the live edition. */
  readonly inWorkingCopy: boolean;
  readonly editions: readonly number[];
  readonly live: boolean;
  /** Address on the website of the live edition, else null. */
  readonly address: string | null;
}

/** GET /assets/:id/files: where the files lie, for the editor's server to stream from. */
export interface AssetFiles {
  readonly files: readonly {
    readonly name: string;
    readonly format: Rendition['format'] | MediaFile['format'];
    readonly key: string;
    readonly sha256: string;
    readonly bytes: number;
  }[];
}

/** GET /assets/:id/original */
export interface OriginalFile {
  readonly key: string;
  readonly fileName: string;
  readonly format: MediaFacts['format'];
  readonly bytes: number;
}

// Consents: GET /consents?unitId=… → ConsentView[], newest first, of units the caller may see;
// POST /consents → ConsentView; POST /consents/:id/withdraw → {consent: ConsentView, uses: AssetUse[]};
// GET /consents/:id/uses → AssetUse[] before deciding; GET /consents/:id/file → ConsentFile, recorded in the audit.
export { consentInputSchema };
export const listConsentsSchema = z.strictObject({ unitId: z.string().min(1).max(64).optional() });
export const withdrawConsentSchema = z.strictObject({ reason: z.string().trim().min(1).max(2_000) });

/** GET /consents/:id/file: where the uploaded form lies. It is given to people as it came, never shown in a page. */
export interface ConsentFile {
  readonly key: string;
  readonly fileName: string;
}

/** POST /consents/:id/withdraw */
export interface ConsentWithdrawn {
  readonly consent: ConsentView;
  readonly uses: readonly AssetUse[];
}

export interface ConsentView extends Omit<ConsentInput, 'uploadKey' | 'unitId'> {
  readonly id: string;
  readonly unit: UnitRef;
  readonly hasFile: boolean;
  readonly recordedBy: PersonRef;
  readonly recordedAt: string;
  readonly withdrawnAt: string | null;
  readonly withdrawnReason: string | null;
  /** Channels it opens today. */
  readonly opens: readonly ConsentChannel[];
  /** How many assets it is attached to. */
  readonly assets: number;
}

/** The words of an asset nobody has described yet. */
export const emptyWords = (fileName: string): AssetWords => ({
  title: fileName.slice(0, 300),
  alt: '',
  caption: '',
  credit: '',
  licence: 'own' satisfies Licence,
  topicIds: [],
  shared: false,
});
