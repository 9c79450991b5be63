import { z } from 'zod';
import { CHILDREN_ANSWERS, type ChildrenAnswer } from '../consent/consent.ts';
import { keptWordingSchema } from '../channels/fanpage/wording.ts';
import { consentChannels, publicChannels } from '../delivery/delivery.ts';
import { MEDIA_KINDS, type MediaKind } from '../media/kinds.ts';
import { LICENCES, type Licence } from '../media/words.ts';
import { hashJson } from '../story/content-hash.ts';
import type { EditionSnapshot } from '../story/edition.ts';
import { STORY_KINDS, type StoryKind } from '../story/kinds.ts';
import { actions } from '../story/stages.ts';
import type { EditionFacts } from './facts.ts';

/** The keys of a table, as a schema of one of them. */
const keyOf = <Key extends string>(table: Readonly<Record<Key, unknown>>) =>
  z.enum(Object.keys(table) as [Key, ...Key[]]);
const id = z.string().regex(/^[a-z0-9]{1,32}$/);
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const person = z.object({ id: z.string().min(1), name: z.string() });
const unit = z.object({ id: z.string().min(1), code: z.string().min(1), name: z.string() });
const instant = z.iso.datetime();

/** An edition as it was frozen. What else stands in it stays: its hash covers everything. */
const snapshotSchema = z.looseObject({
  storyId: id,
  number: z.int().positive(),
  slug: z.string().min(1),
  contentHash: sha256,
  kind: keyOf<StoryKind>(STORY_KINDS),
  headline: z.string(),
  standfirst: z.string(),
  byline: z.string(),
  body: z.looseObject({ type: z.literal('doc') }),
  coverAssetId: id.nullable(),
  media: z.array(z.looseObject({ assetId: id, sha256 })),
  topics: z.array(z.looseObject({ slug: z.string().min(1) })),
  unit: z.looseObject({ slug: z.string().min(1), name: z.string() }),
  firstPublishedAt: instant,
  publishedAt: instant,
  correctionNote: z.string().nullable(),
  fanpage: keptWordingSchema.optional(),
});

const approvalSchema = z.object({
  author: person,
  lead: unit.nullable(),
  sensitive: z.boolean(),
  savedAt: z.string(),
  approvals: z
    .array(
      z.object({
        kind: z.enum(['first', 'second']),
        by: person,
        inNameOf: person.nullable(),
        at: z.string(),
        revision: z.int().nonnegative(),
        contentHash: sha256,
        channels: z.array(z.enum(publicChannels)),
        publicNote: z.string(),
        terms: z.string(),
        checklist: z.array(z.object({ id: z.string(), label: z.string(), source: z.string() })),
        approverIds: z.array(z.string()),
        writerIds: z.array(z.string()),
      }),
    )
    .min(1),
  publication: z.object({ at: z.string(), by: person, editionHash: sha256 }),
  steps: z.array(
    z.object({ at: z.string(), person: person.nullable(), action: z.enum([...actions, 'create']) }),
  ),
  kept: z.enum(['publication', 'later']),
});

const fileSchema = z.object({
  assetId: id,
  fileName: z.string(),
  kind: keyOf<MediaKind>(MEDIA_KINDS).nullable(),
  sha256: sha256.nullable(),
  bytes: z.int().nonnegative(),
  width: z.int().nullable(),
  height: z.int().nullable(),
  durationMs: z.number().nullable(),
  pages: z.int().nullable(),
  title: z.string(),
  alt: z.string(),
  caption: z.string(),
  credit: z.string(),
  licence: keyOf<Licence>(LICENCES),
  children: keyOf<ChildrenAnswer>(CHILDREN_ANSWERS),
  channels: z.array(z.enum(consentChannels)),
});

const archivedEdition = z.object({
  snapshot: snapshotSchema,
  facts: approvalSchema.extend({ files: z.array(fileSchema) }),
});

/** POST /work/archive/restore — a story with every edition of it, and where its originals were laid. */
export const restoreStorySchema = z.strictObject({
  editions: z.array(archivedEdition).min(1).max(500),
  uploads: z
    .array(
      z.strictObject({
        assetId: id,
        sha256,
        bytes: z.int().nonnegative(),
        uploadKey: z.string().min(1).max(500),
      }),
    )
    .max(5_000),
});
export type RestoreStory = z.output<typeof restoreStorySchema>;

/** What the story became: where it stands, and how many editions and files came with it. */
export interface StoryRestored {
  readonly storyId: string;
  readonly editions: number;
  readonly assets: number;
}

/** An edition with its facts, as a version of an object has them. */
export interface ArchivedEdition {
  readonly snapshot: EditionSnapshot;
  readonly facts: EditionFacts;
}

/** Reads an edition back from the texts of a version; null when they are not what the archive writes. */
export function readArchivedEdition(texts: {
  readonly edition: string;
  readonly approval: string;
  readonly record: string;
}): ArchivedEdition | null {
  try {
    const { files } = JSON.parse(texts.record) as { files?: unknown };
    const parsed = archivedEdition.parse({
      snapshot: JSON.parse(texts.edition) as unknown,
      facts: { ...(JSON.parse(texts.approval) as object), files },
    });
    return parsed as unknown as ArchivedEdition;
  } catch {
    return null;
  }
}

/** Whether these are all editions of one story, in order, each exactly what was published. */
export function isWholeChain(editions: readonly ArchivedEdition[]): boolean {
  const [first] = editions;
  return editions.every(
    ({ snapshot, facts }, index) =>
      snapshot.storyId === first?.snapshot.storyId &&
      snapshot.number === index + 1 &&
      hashJson(snapshot) === facts.publication.editionHash,
  );
}
