import type { SearchDocument, SearchIndexName, Stage, StoryKind } from '@toasoan/domain';

/** What the results are narrowed to. Keys as in the documents; instants are ISO 8601, `until` excluded. */
export interface SearchFilter {
  readonly kind?: StoryKind | undefined;
  readonly stage?: Stage | undefined;
  readonly unit?: string | undefined;
  readonly topic?: string | undefined;
  readonly from?: string | undefined;
  readonly until?: string | undefined;
}

/** What is looked for, in which index, and for whom. */
export interface SearchAsk {
  readonly index: SearchIndexName;
  /** As it was typed; empty: the newest of what the filter leaves. */
  readonly question: string;
  /** The last word is not finished. Answers are short and come without facets. */
  readonly typing?: boolean;
  readonly filter?: SearchFilter;
  /** The marks of whoever asks (`readerMarksOf`); only what carries one of them is found. Null: what everyone may find. */
  readonly readers: readonly string[] | null;
}

/** How many stories of those found have each value. */
export type FacetCounts = Readonly<Record<'kind' | 'stage' | 'unit' | 'topic', ReadonlyMap<string, number>>>;

export interface SearchResult {
  /** Ids of stories, the best first, {@link SHOWN} at most. */
  readonly ids: readonly string[];
  /** How many were found. */
  readonly total: number;
  /** There are more than were counted. */
  readonly more: boolean;
  readonly facets: FacetCounts;
  /** What was probably meant, where words had to be guessed. */
  readonly corrected: string | null;
}

/** As many of the best are put in order and shown; whoever wants others says more exactly what. */
export const SHOWN = { search: 60, typing: 20 } as const;

/** What an index was made of. */
export interface SearchState {
  /** `SEARCH_VERSION` at the time. */
  readonly version: number;
  readonly stories: number;
  readonly builtAt: Date;
}

/**
 * Where stories are found: two indexes, each with one document a story. Every way to find is by the same rules
 * (`domain/src/search`): diacritics may be left out and come first where they were typed, mistyped words are guessed.
 * Faults of the engine reject.
 */
export interface SearchIndex {
  /** Puts documents in, each in the place of the one of the same id. They are found once this resolves. */
  put(index: SearchIndexName, documents: readonly SearchDocument[]): Promise<void>;
  /** Takes stories out; those that are not in are none. */
  remove(index: SearchIndexName, ids: readonly string[]): Promise<void>;
  find(ask: SearchAsk): Promise<SearchResult>;
  /**
   * Makes the index anew of these documents while it goes on to answer; what is put or removed meanwhile holds against
   * them. Gives how many stories it has then. Where `pages` rejects the old one stays.
   */
  rebuild(index: SearchIndexName, pages: AsyncIterable<readonly SearchDocument[]>): Promise<number>;
  /** What the index was last rebuilt of; null: never. */
  state(index: SearchIndexName): Promise<SearchState | null>;
  close(): Promise<void>;
}
