import { CONTENT_LIMITS, type StoryContent } from '../story/content.ts';
import { sameJson } from '../text/same-json.ts';
import { mergeBody, type BlockConflict, type BodyPiece } from './merge-body.ts';
import { mergeTopics } from './merge-topics.ts';

/** What is merged as a whole, one by one. */
export type MergedField = Exclude<keyof StoryContent, 'body'>;

/** A field both changed, each in their own way. */
export interface FieldConflict<Field extends MergedField = MergedField> {
  readonly id: string;
  readonly field: Field;
  readonly base: StoryContent[Field];
  readonly mine: StoryContent[Field];
  readonly theirs: StoryContent[Field];
  /** Both versions in one; null where a field can only be one of them, or the two are too long together. */
  readonly both: StoryContent[Field] | null;
}
export type MergeConflict = BlockConflict | FieldConflict;

/** What a person takes of a conflict. */
export type Choice = 'mine' | 'theirs' | 'both';

export interface Merge {
  /** What is settled in the fields; conflicting ones hold my version until they are chosen. */
  readonly content: StoryContent;
  readonly pieces: readonly BodyPiece[];
  /** Fields first, then the body in reading order. Empty: everything merged by itself. */
  readonly conflicts: readonly MergeConflict[];
}

const FIELDS: readonly MergedField[] = [
  'kind',
  'headline',
  'standfirst',
  'byline',
  'topicIds',
  'coverAssetId',
];

/**
 * Merges two contents that grew from `base`: what only one side changed is taken, what both changed the same stands
 * once, the rest are conflicts. Nothing either side wrote is in none of them. All three in their stored form, so that
 * only what people changed differs.
 */
export function mergeContent(base: StoryContent, mine: StoryContent, theirs: StoryContent): Merge {
  const fields = FIELDS.map((field) => mergeField(field, base, mine, theirs));
  const pieces = mergeBody(base.body, mine.body, theirs.body);
  const settled = Object.assign({}, ...fields.map(({ settled }) => settled)) as Omit<StoryContent, 'body'>;
  return {
    content: { ...settled, body: bodyOf(theirs, pieces, () => 'both') },
    pieces,
    conflicts: [
      ...fields.flatMap(({ conflict }) => conflict ?? []),
      ...pieces.flatMap((piece) => ('conflict' in piece ? piece.conflict : [])),
    ],
  };
}

export const isFieldConflict = (conflict: MergeConflict): conflict is FieldConflict => 'field' in conflict;

/** What is proposed: both where that can be, else mine, which nobody else has seen yet. */
export const proposed = (conflict: MergeConflict): Choice =>
  isFieldConflict(conflict) && conflict.both === null ? 'mine' : 'both';

/** The content once every conflict is decided; one that is not gets what is proposed. */
export function resolved(merge: Merge, choices: Readonly<Record<string, Choice>>): StoryContent {
  const choose = (conflict: MergeConflict): Choice => choices[conflict.id] ?? proposed(conflict);
  const fields = merge.conflicts
    .filter(isFieldConflict)
    .map((conflict) => ({ [conflict.field]: conflict[choose(conflict)] ?? conflict.mine }));
  return Object.assign({}, merge.content, ...fields, {
    body: bodyOf(merge.content, merge.pieces, choose),
  }) as StoryContent;
}

function bodyOf(
  { body }: Pick<StoryContent, 'body'>,
  pieces: readonly BodyPiece[],
  choose: (conflict: BlockConflict) => Choice,
): StoryContent['body'] {
  const content = pieces.flatMap((piece) => {
    if (!('conflict' in piece)) return piece.blocks;
    const { mine, theirs } = piece.conflict;
    const choice = choose(piece.conflict);
    return choice === 'both' ? [...theirs, ...mine] : piece.conflict[choice];
  });
  // A body of nothing is no body: an empty line stands for it.
  return { ...body, content: content.length > 0 ? content : [{ type: 'paragraph' }] };
}

function mergeField<Field extends MergedField>(
  field: Field,
  base: StoryContent,
  mine: StoryContent,
  theirs: StoryContent,
): { settled: Partial<StoryContent>; conflict?: FieldConflict } {
  const [was, my, their] = [base[field], mine[field], theirs[field]];
  if (sameJson(my, their) || sameJson(was, their)) return { settled: { [field]: my } };
  if (sameJson(was, my)) return { settled: { [field]: their } };
  if (field === 'topicIds') {
    const topicIds = mergeTopics(base.topicIds, mine.topicIds, theirs.topicIds, CONTENT_LIMITS.topics);
    if (topicIds) return { settled: { topicIds } };
  }
  const both = bothOf(field, mine, theirs) as StoryContent[Field] | null;
  return {
    settled: { [field]: my },
    conflict: { id: `field-${field}`, field, base: was, mine: my, theirs: their, both },
  };
}

function bothOf(field: MergedField, mine: StoryContent, theirs: StoryContent): string | string[] | null {
  switch (field) {
    case 'headline':
    case 'byline':
      return within(CONTENT_LIMITS[field], `${theirs[field]} / ${mine[field]}`);
    case 'standfirst':
      return within(CONTENT_LIMITS.standfirst, `${theirs.standfirst}\n\n${mine.standfirst}`);
    case 'topicIds': {
      const union = [...new Set([...theirs.topicIds, ...mine.topicIds])];
      return union.length <= CONTENT_LIMITS.topics ? union : null;
    }
    case 'kind':
    case 'coverAssetId':
      return null;
  }
}

const within = (limit: number, text: string): string | null => (text.length <= limit ? text : null);
