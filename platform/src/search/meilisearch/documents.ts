import { searchTokensOf, wholesOf, type ReadWord, type SearchDocument } from '@toasoan/domain';

/** A story as Meilisearch holds it: words folded, so that its own folding of letters decides nothing. */
export interface MeiliDocument {
  readonly id: string;
  readonly at: number;
  readonly headline: string;
  readonly standfirst: string;
  readonly names: string;
  readonly headlineWords: string;
  readonly standfirstWords: string;
  readonly nameWords: string;
  readonly bodyWords: string;
  /** Words with diacritics as they are typed in Telex. */
  readonly telex: string;
  /** Numbers of documents, each as one word. */
  readonly wholes: string;
  readonly kind: string;
  readonly stage: string | null;
  readonly unit: string;
  readonly topics: readonly string[];
  readonly readers: readonly string[];
  /** Taken out while the index was made anew. */
  readonly gone: boolean;
}

/** Meilisearch takes words apart at signs: what is one word has none. */
export const oneWord = (joined: string): string => `so${joined.replaceAll('-', 'x')}`;

export function toMeili(document: SearchDocument, read: (written: string) => ReadWord): MeiliDocument {
  const names = [document.unit.name, ...document.topics.map(({ name }) => name), document.byline].join('\n');
  const telex = new Set<string>();
  const wholes = new Set<string>();
  const words = (text: string): string => {
    const tokens = searchTokensOf(text, read);
    for (const token of tokens) if (token.marked) telex.add(token.telex);
    for (const joined of wholesOf(text, tokens)) wholes.add(oneWord(joined));
    return tokens.map(({ folded }) => folded).join(' ');
  };
  return {
    id: document.id,
    at: Date.parse(document.at),
    headline: document.headline,
    standfirst: document.standfirst,
    names,
    headlineWords: words(document.headline),
    standfirstWords: words(document.standfirst),
    nameWords: words(names),
    bodyWords: words(document.body),
    telex: [...telex].join(' '),
    wholes: [...wholes].join(' '),
    kind: document.kind,
    stage: document.stage,
    unit: document.unit.key,
    topics: document.topics.map(({ key }) => key),
    readers: document.readers,
    gone: false,
  };
}

/** What stays of a story that was taken out of an index that is being made. */
export const goneDocument = (id: string): MeiliDocument => ({
  id,
  at: 0,
  headline: '',
  standfirst: '',
  names: '',
  headlineWords: '',
  standfirstWords: '',
  nameWords: '',
  bodyWords: '',
  telex: '',
  wholes: '',
  kind: '',
  stage: null,
  unit: '',
  topics: [],
  readers: [],
  gone: true,
});
