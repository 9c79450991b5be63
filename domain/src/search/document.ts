import type { EditionSnapshot } from '../story/edition.ts';
import type { StoryContent } from '../story/content.ts';
import type { StoryKind } from '../story/kinds.ts';
import { plainText } from '../story/rich-node.ts';
import type { Stage } from '../story/stages.ts';
import type { ReadableFacts } from '../access/reading.ts';
import { readersOf } from './readers.ts';

/** A place a story belongs to: its address and how people call it. */
export interface SearchPlace {
  readonly key: string;
  readonly name: string;
}

/** What an index keeps of a story. Rebuild the indexes when its meaning changes: {@link SEARCH_VERSION}. */
export interface SearchDocument {
  /** Document id of the story. */
  readonly id: string;
  readonly headline: string;
  readonly standfirst: string;
  /** The words of the body, captions included, notes to the desk not. */
  readonly body: string;
  readonly byline: string;
  readonly kind: StoryKind;
  /** Null in the public index, where every story is live. */
  readonly stage: Stage | null;
  readonly unit: SearchPlace;
  readonly topics: readonly SearchPlace[];
  /** ISO instant by which the newest stand first: the first publication, or the last change of a working copy. */
  readonly at: string;
  /** Marks of those who may find it, see `readersOf`; empty: everyone. */
  readonly readers: readonly string[];
}

/** Counts up when documents or what is made of them change: indexes made by an older one are built anew. */
export const SEARCH_VERSION = 1;

/** The indexes there are: what everyone may find, and working copies by the rights of each. */
export const SEARCH_INDEXES = ['public', 'editorial'] as const;
export type SearchIndexName = (typeof SEARCH_INDEXES)[number];

/** A live edition as everyone may find it. */
export const publicDocumentOf = (edition: EditionSnapshot): SearchDocument => ({
  id: edition.storyId,
  headline: edition.headline,
  standfirst: edition.standfirst,
  body: plainText(edition.body),
  byline: edition.byline,
  kind: edition.kind,
  stage: null,
  unit: { key: edition.unit.slug, name: edition.unit.name },
  topics: edition.topics.map(({ slug, title }) => ({ key: slug, name: title })),
  at: edition.firstPublishedAt,
  readers: [],
});

/** A working copy with what decides who may find it. */
export interface WorkingCopy extends Pick<SearchDocument, 'id' | 'unit' | 'topics'> {
  readonly content: Pick<StoryContent, 'kind' | 'headline' | 'standfirst' | 'byline' | 'body'>;
  readonly facts: ReadableFacts;
  readonly updatedAt: string;
}

export const editorialDocumentOf = ({
  id,
  content,
  facts,
  unit,
  topics,
  updatedAt,
}: WorkingCopy): SearchDocument => ({
  id,
  headline: content.headline,
  standfirst: content.standfirst,
  body: plainText(content.body),
  byline: content.byline,
  kind: content.kind,
  stage: facts.stage,
  unit,
  topics,
  at: updatedAt,
  readers: readersOf(facts),
});
