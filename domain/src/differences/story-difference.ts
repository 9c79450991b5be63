import type { StoryContent } from '../story/content.ts';
import { STORY_KINDS } from '../story/kinds.ts';
import { normalise } from '../text/vietnamese.ts';
import { bodyDifference, type PieceDifference } from './body-difference.ts';
import { textDifference, type TextRun } from './text-difference.ts';
import { countWords } from './tokens.ts';

/** The short texts of a story, in the order they are shown. */
export const TEXT_FIELDS = ['kind', 'headline', 'standfirst', 'byline'] as const;
export type TextField = (typeof TEXT_FIELDS)[number];

export interface FieldDifference {
  readonly name: TextField;
  readonly changed: boolean;
  readonly runs: readonly TextRun[];
}

/** What became of one topic: `moved` stayed, at another place of the order. */
export interface TopicDifference {
  readonly id: string;
  readonly kind: 'same' | 'added' | 'removed' | 'moved';
}

/** Everything that differs between two contents of a story. */
export interface StoryDifference {
  readonly fields: readonly FieldDifference[];
  /** In the order of the content after; those that went stand last. */
  readonly topics: readonly TopicDifference[];
  /** The main topic before and after, when it changed; null for none. */
  readonly mainTopic: { readonly before: string | null; readonly after: string | null } | null;
  /** The chosen cover before and after, when it changed; null for none chosen. */
  readonly cover: { readonly before: string | null; readonly after: string | null } | null;
  readonly body: readonly PieceDifference[];
}

/** The difference between two contents of a story. Equal contents give one in which nothing differs. */
export const storyDifference = (before: StoryContent, after: StoryContent): StoryDifference => ({
  fields: TEXT_FIELDS.map((name) => fieldDifference(name, before, after)),
  topics: topicDifferences(before.topicIds, after.topicIds),
  mainTopic: unlessEqual(before.topicIds[0] ?? null, after.topicIds[0] ?? null),
  cover: unlessEqual(before.coverAssetId, after.coverAssetId),
  body: bodyDifference(before.body, after.body),
});

const unlessEqual = (before: string | null, after: string | null) =>
  before === after ? null : { before, after };

function fieldDifference(name: TextField, before: StoryContent, after: StoryContent): FieldDifference {
  const shown = (content: StoryContent): string =>
    normalise(name === 'kind' ? STORY_KINDS[content.kind] : content[name]);
  const [old, young] = [shown(before), shown(after)];
  const runs: TextRun[] =
    name === 'kind' && old !== young
      ? [
          { kind: 'removed', text: old },
          { kind: 'added', text: young },
        ]
      : textDifference(old, young);
  return { name, changed: runs.some(({ kind }) => kind !== 'same'), runs };
}

function topicDifferences(before: readonly string[], after: readonly string[]): TopicDifference[] {
  const stayed = before.filter((id) => after.includes(id));
  const order = after.filter((id) => before.includes(id));
  const now = after.map((id): TopicDifference => {
    if (!before.includes(id)) return { id, kind: 'added' };
    return { id, kind: stayed.indexOf(id) === order.indexOf(id) ? 'same' : 'moved' };
  });
  const gone = before.filter((id) => !after.includes(id));
  return [...now, ...gone.map((id): TopicDifference => ({ id, kind: 'removed' }))];
}

/** A difference in numbers, for lists and notices. */
export interface DifferenceCounts {
  /** Words that came or went, in texts of every kind. */
  readonly words: number;
  /** Lines of text that came, went or changed; one that was moved counts once. */
  readonly paragraphs: number;
  /** Media that came, went, were moved or have other words; the cover too. */
  readonly media: number;
  /** Short texts around the body that changed. */
  readonly fields: readonly TextField[];
  readonly topics: number;
}

/** True when the two contents are the same. */
export const isNoDifference = (counts: DifferenceCounts): boolean =>
  counts.words + counts.paragraphs + counts.media + counts.fields.length + counts.topics === 0;

/** A difference in numbers. */
export function countsOf({ fields, topics, mainTopic, cover, body }: StoryDifference): DifferenceCounts {
  const differing = body.filter(({ kind, moved }) => kind !== 'same' && !(kind === 'removed' && moved));
  const ofKind = (part: PieceDifference): string => (part.after ?? part.before)?.kind ?? '';
  const changedRuns = [...fields.flatMap(({ runs }) => runs), ...body.flatMap(wordsOf)].filter(
    ({ kind }) => kind === 'added' || kind === 'removed',
  );
  return {
    words: changedRuns.reduce((sum, { text }) => sum + countWords(text), 0),
    paragraphs: differing.filter((part) => ofKind(part) === 'text').length,
    media: differing.filter((part) => ofKind(part) === 'media').length + (cover ? 1 : 0),
    fields: fields.filter(({ changed }) => changed).map(({ name }) => name),
    topics: topics.some(({ kind }) => kind !== 'same') || mainTopic ? topicChanges(topics) : 0,
  };
}

const topicChanges = (topics: readonly TopicDifference[]): number =>
  Math.max(1, topics.filter(({ kind }) => kind === 'added' || kind === 'removed').length);

/** The runs of a piece that count as words changed; what was moved kept its words. */
const wordsOf = (part: PieceDifference): readonly { kind: string; text: string }[] =>
  part.moved ? [] : [...part.runs, ...part.attributes.flatMap(({ runs }) => runs)];
