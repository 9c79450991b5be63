import { z } from 'zod';
import type { Highlighted, TextRange } from '../search/highlight.ts';
import { SEARCH_LIMITS } from '../search/query.ts';
import { SEARCH_INDEXES, type SearchDocument } from '../search/document.ts';
import { storyKinds, type StoryKind } from '../story/kinds.ts';
import { stages, type Stage } from '../story/stages.ts';
import { cleanLine } from '../text/clean.ts';
import type { StoryLine } from './newsroom.ts';
import type { Paged, PublicStoryCard } from './public.ts';

/** A field of a form that was left empty is not there. */
const optional = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema.optional());

const question = z
  .string()
  .max(SEARCH_LIMITS.characters * 4)
  .transform((text) => cleanLine(text).slice(0, SEARCH_LIMITS.characters))
  .default('');
const place = optional(z.string().regex(/^[a-z0-9-]{1,200}$/));
const day = optional(z.iso.date());
const page = z.coerce.number().int().min(1).max(100).default(1);

/** `GET /api/public/search`. Days are of Vietnamese time, both included. */
export const publicSearchSchema = z.object({
  q: question,
  page,
  topic: place,
  unit: place,
  kind: optional(z.enum(storyKinds)),
  from: day,
  until: day,
});
export type PublicSearchAsk = z.output<typeof publicSearchSchema>;

/** `GET /api/public/search/suggest`, `GET /newsroom/search/suggest`: what is being typed. */
export const suggestSchema = z.object({ q: question });

/** `GET /newsroom/search`: the same among working copies, by the rights of whoever asks. */
export const newsroomSearchSchema = publicSearchSchema.extend({ stage: optional(z.enum(stages)) });
export type NewsroomSearchAsk = z.output<typeof newsroomSearchSchema>;

/** A value the results can be narrowed to, with how many of them have it. */
export interface FacetValue<Key extends string = string> {
  readonly key: Key;
  readonly name: string;
  readonly stories: number;
}

/** What the results can be narrowed to, the commonest first. Stages only among working copies. */
export interface Facets {
  readonly kinds: readonly FacetValue<StoryKind>[];
  readonly units: readonly FacetValue[];
  readonly topics: readonly FacetValue[];
  readonly stages: readonly FacetValue<Stage>[];
}

/** One page of what was found, the best first. Pages end with what is shown at most. */
export interface SearchAnswer<Item> extends Paged<Item> {
  /** More were found than were counted: `total` and the numbers of the facets say "at least". */
  readonly more: boolean;
  readonly facets: Facets;
  /** What was probably meant, where words had to be guessed; null otherwise. It finds something. */
  readonly corrected: string | null;
}

/** What of a result was looked for: parts of the headline, and the part of the text that shows most of it. */
export interface FoundParts {
  readonly headline: readonly TextRange[];
  readonly excerpt: Highlighted;
}

export type PublicSearch = SearchAnswer<PublicStoryCard & { readonly found: FoundParts }>;
export type NewsroomSearch = SearchAnswer<StoryLine & { readonly found: FoundParts }>;

/** Headlines that answer what is being typed; `key` is the address of the story. */
export interface Suggestions {
  readonly items: readonly { readonly key: string; readonly headline: Highlighted }[];
}

/** Headlines offered at most while somebody types. */
export const OFFERED_AT_MOST = 8;

/** A story the person may read that answers what is being typed; the headline may be empty. */
export interface StoryOffer extends Pick<StoryLine, 'id' | 'stage' | 'unit'> {
  readonly headline: Highlighted;
}

/** The best first, {@link OFFERED_AT_MOST} of them. */
export interface StoryOffers {
  readonly items: readonly StoryOffer[];
}

/** POST /work/search/documents → {@link SearchDocuments}: one story, or the next ones after a place in the row of all. */
export const searchDocumentsSchema = z.union([
  z.strictObject({ storyId: z.string().min(1) }),
  z.strictObject({ index: z.enum(SEARCH_INDEXES), after: z.int().nonnegative() }),
]);

/** What the indexes are to hold of stories. Null: nothing, it is to be taken out. */
export interface SearchDocuments {
  readonly stories: readonly {
    readonly id: string;
    readonly public: SearchDocument | null;
    readonly editorial: SearchDocument | null;
  }[];
  /** Where to go on; null at the end. */
  readonly next: number | null;
}
