import type { StoryWords } from './words.ts';

/** `block`: a story is not sent with it; `warn`: told while writing; `off`: not looked for. */
export type Severity = 'block' | 'warn' | 'off';

/** Words put in the place of others, inside one passage; positions in UTF-16 units. */
export interface Fix {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

/** What a rule finds in one text, told to the writer. With `insert` the words found can be put right by themselves. */
export interface Finding {
  readonly from: number;
  readonly to: number;
  readonly message: string;
  readonly insert?: string;
  /** Other words that may have been meant, likeliest first. */
  readonly others?: readonly string[];
}

/** The same in a story: in the passage of this number, links after texts, or in none when a topic is missing. */
export interface FindingInStory extends Finding {
  readonly passage: number | null;
}

/**
 * A form of words to look for. Every repeat in `pattern` is bounded unless it ends it, so that no text takes more than
 * linear time.
 */
export interface Finder {
  /** Global; sees text in NFC. */
  readonly pattern: RegExp;
  /** What is to be said of a match; null when it is fine as it is. */
  readonly found: (match: RegExpExecArray, text: string) => Finding | null;
}

interface RuleHead {
  /** Its name in settings. */
  readonly label: string;
  /** The law, decree or house custom it comes from. */
  readonly source: string;
  /** Where no setting says otherwise. */
  readonly severity: Severity;
  /** It rests on what may be otherwise the next minute: it only ever warns. */
  readonly neverBlocks?: true;
}

/** A rule for every text by itself. */
export interface TextRule extends RuleHead {
  readonly inText: readonly Finder[];
}

/** A rule that needs to see the whole story. Takes words in NFC. */
export interface StoryRule extends RuleHead {
  readonly inStory: (words: StoryWords) => Iterable<FindingInStory>;
}

/** A rule for the address of every link by itself. */
export interface LinkRule extends RuleHead {
  readonly inLink: (address: string, words: StoryWords) => Omit<Finding, 'from' | 'to'> | null;
}

export type RemarkRule = TextRule | StoryRule | LinkRule;
