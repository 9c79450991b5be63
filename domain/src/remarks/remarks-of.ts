import { compose } from './composed.ts';
import type { Finder, Fix, FindingInStory, LinkRule, RemarkRule, Severity } from './remark.ts';
import { REMARK_RULES, remarkRuleIds, type RemarkRuleId } from './rules.ts';
import type { Place, StoryWords } from './words.ts';

/** What a rule has to say of a place in a story. */
export interface Remark {
  readonly rule: RemarkRuleId;
  readonly severity: Exclude<Severity, 'off'>;
  readonly where: Place;
  /** Positions in the text of that place as it is written; both 0 where there is no text. */
  readonly from: number;
  readonly to: number;
  /** The words it is about; empty where words are missing. */
  readonly quoted: string;
  readonly message: string;
  /** The law, decree or custom it rests on. */
  readonly source: string;
  /** The replacement that puts it right, where a machine can know. */
  readonly fix?: Fix;
  /** Other replacements that may be meant, likeliest first. */
  readonly otherFixes?: readonly Fix[];
}

/** Severities other than the defaults of the table. */
export type RemarkSettings = Readonly<Partial<Record<RemarkRuleId, Severity>>>;

/** Most remarks of one rule: who has put fifty right is shown the next. */
const MOST = 50;

/**
 * What the rules of style have to say of a story, in reading order, what belongs to no text last. Takes any text in
 * either normal form, throws on none, and takes time linear in its length.
 */
export function remarksOf(words: StoryWords, settings: RemarkSettings = {}): Remark[] {
  const passages = words.passages.map((passage) => ({ ...passage, ...compose(passage.text) }));
  const composed = [...passages, ...words.links.map((link) => ({ ...link, ...compose(link.text) }))];
  const written = [...words.passages, ...words.links];
  const inOrder: { readonly order: number; readonly remark: Remark }[] = [];
  for (const rule of remarkRuleIds) {
    const { [rule]: severity = REMARK_RULES[rule].severity } = settings;
    if (severity === 'off') continue;
    for (const found of upTo(MOST, findings(REMARK_RULES[rule], { ...words, passages }))) {
      const { passage, message, insert, others = [] } = found;
      const at = passage === null ? undefined : composed[passage];
      const from = at?.written(found.from) ?? 0;
      const to = at?.written(found.to) ?? 0;
      inOrder.push({
        order: passage ?? composed.length,
        remark: {
          rule,
          severity,
          where: at?.place ?? { part: 'topics' },
          from,
          to,
          quoted: written[passage ?? composed.length]?.text.slice(from, to) ?? '',
          message,
          source: REMARK_RULES[rule].source,
          ...(insert === undefined ? {} : { fix: { from, to, insert } }),
          ...(others.length === 0
            ? {}
            : { otherFixes: others.map((other) => ({ from, to, insert: other })) }),
        },
      });
    }
  }
  return inOrder
    .sort((a, b) => a.order - b.order || a.remark.from - b.remark.from)
    .map(({ remark }) => remark);
}

function findings(rule: RemarkRule, words: StoryWords): Iterable<FindingInStory> {
  if ('inText' in rule) return foundBy(rule.inText, words);
  return 'inLink' in rule ? foundInLinks(rule, words) : rule.inStory(words);
}

function* foundInLinks({ inLink }: LinkRule, words: StoryWords): Generator<FindingInStory> {
  for (const [link, { text }] of words.links.entries()) {
    const found = inLink(text, words);
    if (found) yield { passage: words.passages.length + link, from: 0, to: text.length, ...found };
  }
}

function* foundBy(finders: readonly Finder[], { passages }: StoryWords): Generator<FindingInStory> {
  for (const [passage, { text }] of passages.entries()) {
    for (const { pattern, found } of finders) {
      for (const match of text.matchAll(pattern)) {
        const finding = found(match, text);
        if (finding) yield { passage, ...finding };
      }
    }
  }
}

function* upTo<Item>(most: number, items: Iterable<Item>): Generator<Item> {
  let count = 0;
  for (const item of items) {
    yield item;
    count += 1;
    if (count === most) return;
  }
}

/** A text with a fix applied. */
export const fixed = (text: string, { from, to, insert }: Fix): string =>
  text.slice(0, from) + insert + text.slice(to);
